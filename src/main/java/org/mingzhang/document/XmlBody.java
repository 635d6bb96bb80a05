package org.mingzhang.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the body of a paper as XML that can declare nothing, and cleans its text. */
final class XmlBody {

    private XmlBody() {}

    /**
     * @return a document whose root is {@code <body>}
     * @throws BadPaper when it is not well-formed; a document type and entities of its own are not
     */
    static Document parse(String body) {
        try {
            DocumentBuilder reader = factory().newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            Document document = reader.parse(new InputSource(new StringReader("<body>" + legal(body) + "</body>")));
            clean(document.getDocumentElement());
            return document;
        } catch (SAXException e) {
            throw new BadPaper(String.valueOf(e.getMessage()));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("reads from memory with the JDK's own parser", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(true);
        factory.setIgnoringComments(true);
        factory.setCoalescing(true);
        return factory;
    }

    /** A control character or half a surrogate pair would end the reading. What it is replaced by is dealt with later. */
    private static String legal(String body) {
        StringBuilder legal = new StringBuilder(body.length());
        body.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF || c == '\t' || c == '\n' || c == '\r')
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static void clean(Node node) {
        if (node instanceof Text text) {
            text.setData(CleanText.of(text.getData()));
        }
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                attribute.setNodeValue(CleanText.of(attribute.getNodeValue()));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            clean(child);
        }
    }
}
