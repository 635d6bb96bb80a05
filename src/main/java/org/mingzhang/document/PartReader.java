package org.mingzhang.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks one XML part of a document, element by element, holding none. Declares no entities, so resolves none. */
final class PartReader implements AutoCloseable {

    /** Word nests tables and boxes a few deep, about ten elements each. */
    private static final int DEEPEST = 400;

    private final XMLStreamReader in;
    private int depth;

    /** @throws FileNotReadable for what is no XML or brings a document type */
    PartReader(InputStream part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            in = factory.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            throw FileNotReadable.damaged();
        }
    }

    /** What to do with a child element; what it leaves of it is passed over. */
    interface Child {
        void read(String name);
    }

    /** All children of the element the reader stands at; of the document at first. Names are without prefix. */
    void children(Child child) {
        int here = depth;
        while (step()) {
            if (depth < here) {
                return;
            }
            if (depth > here) {
                child.read(in.getLocalName());
                while (depth > here && step()) {
                    continue;
                }
                if (depth < here) {
                    return;
                }
            }
        }
    }

    /** The characters of the element the reader stands at. */
    String text(TextLines limit) {
        StringBuilder text = new StringBuilder();
        int here = depth;
        while (depth >= here
                && step(characters -> {
                    limit.count(characters.getTextLength());
                    text.append(characters.getTextCharacters(), characters.getTextStart(), characters.getTextLength());
                })) {
            continue;
        }
        return text.toString();
    }

    /** The value of an attribute by its name without prefix. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** {@code w:val} as a number, if it is one. */
    Optional<Integer> number(String name) {
        return attribute(name).filter(value -> value.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
    }

    /** Whether the element, a switch, is on: it is unless it says otherwise. */
    boolean on() {
        return attribute("val")
                .filter(value -> value.matches("0|false|off|none"))
                .isEmpty();
    }

    private boolean step() {
        return step(characters -> {});
    }

    private boolean step(Consumer<XMLStreamReader> characters) {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FileNotReadable("document.file.entities");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        characters.accept(in);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw FileNotReadable.damaged();
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw FileNotReadable.damaged();
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw FileNotReadable.damaged();
        }
    }
}
