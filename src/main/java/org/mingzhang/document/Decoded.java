package org.mingzhang.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters from bytes, without a byte order mark.
 *
 * @param charset the encoding that fitted without a single error
 */
record Decoded(String text, String charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Browsers look for the declaration in the first 1024 bytes; pages saved by Word have it further down. */
    private static final int HEAD = 8192;

    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\b[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** @throws FileNotReadable when no encoding fits */
    static Decoded of(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                String found = text.get();
                return new Decoded(found.startsWith("\uFEFF") ? found.substring(1) : found, charset.name());
            }
        }
        throw new FileNotReadable("document.file.undecodable");
    }

    /** UTF-8 goes before what a page declares: what decodes as UTF-8 is UTF-8, and declarations are copied about. */
    private static List<Charset> candidates(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        if (marked) {
            return List.of(StandardCharsets.UTF_16);
        }
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        declared(bytes).ifPresent(candidates::add);
        candidates.add(GB18030);
        return candidates;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher meta =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!meta.find() || !Charset.isSupported(safe(meta.group(1)))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(safe(meta.group(1)));
        return Optional.of(charset.name().startsWith("GB") ? GB18030 : charset);
    }

    /** {@link Charset#isSupported} throws for names that begin with a sign. */
    private static String safe(String name) {
        return Character.isLetterOrDigit(name.charAt(0)) ? name.toLowerCase(Locale.ROOT) : "none";
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
