package org.mingzhang.workflow.engine;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads hostile XML: no DOCTYPE, no entities of its own, nothing fetched, bounded in size and depth. */
final class FlowXml {

    static final int MOST_BYTES = 1024 * 1024;
    /** The rule that what cannot be read at all offends. */
    static final String NOT_XML = "xml";

    static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 60;

    private final Findings findings;
    private final XMLStreamReader xml;
    private int elements;
    private int depth;

    private FlowXml(XMLStreamReader xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    /** The root element; empty when it cannot be read, and then the findings say why. */
    static Optional<Part> read(byte[] file, Findings findings) {
        if (file.length > MOST_BYTES) {
            findings.error("too-big");
            return Optional.empty();
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return open(text.toString().replaceFirst("^\uFEFF", ""), findings);
        } catch (CharacterCodingException e) {
            notUtf8(file, findings);
            return Optional.empty();
        }
    }

    /** Named, where the file itself says what it is. */
    private static void notUtf8(byte[] file, Findings findings) {
        open(new String(file, StandardCharsets.ISO_8859_1), findings);
        if (findings.isEmpty()) {
            findings.error(NOT_XML, "1");
        }
    }

    static Optional<Part> read(String text, Findings findings) {
        return read(text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private static Optional<Part> open(String text, Findings findings) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            return Optional.ofNullable(new FlowXml(xml, findings).root());
        } catch (XMLStreamException e) {
            findings.error(NOT_XML, line(e));
            return Optional.empty();
        }
    }

    private static String line(XMLStreamException e) {
        return e.getLocation() == null ? "1" : String.valueOf(e.getLocation().getLineNumber());
    }

    private @Nullable Part root() throws XMLStreamException {
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            findings.error("encoding", declared); // the engine would read the same file differently
            return null;
        }
        Part root = null;
        Part open = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open = start(open);
                root = root == null ? open : root;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                open = open == null ? null : open.parent().orElse(null);
            } else if (open != null && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                open.write(xml.getText());
            }
            if (!isAcceptable(event)) {
                return null;
            }
        }
        return root;
    }

    private Part start(@Nullable Part parent) {
        elements++;
        depth++;
        Part part = new Part(xml.getName(), parent);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            QName name = xml.getAttributeName(i);
            part.put(new QName(name.getNamespaceURI(), name.getLocalPart()), xml.getAttributeValue(i));
        }
        return part;
    }

    private boolean isAcceptable(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            findings.error("doctype");
            return false;
        }
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
            findings.error("too-many");
            return false;
        }
        return true;
    }
}
