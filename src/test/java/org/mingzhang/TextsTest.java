package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text stands in both languages, and every key that the code names exists. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/texts");

    /** Keys as the code names them: in getTranslation, Texts.of, text(…) and the constructors of refusals. */
    private static final Pattern KEY = Pattern.compile(
            "(?:getTranslation|Texts\\.of|\\btext|super)\\(\\s*(?:[A-Za-z_.()]+,\\s*)?\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9])\"[,)\\s]");

    @Test
    void chinese_and_english_have_the_same_keys() throws IOException {
        for (Path chinese : bundles(false)) {
            Path english =
                    chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
        }
    }

    @Test
    void keys_start_with_their_room() throws IOException {
        for (Path chinese : bundles(false)) {
            String room = chinese.getFileName().toString().replace(".properties", "");
            assertThat(keys(chinese)).as(chinese.toString()).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void every_key_in_the_code_has_a_text() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path chinese : bundles(false)) {
            known.addAll(keys(chinese));
        }
        assertThat(known).containsAll(keysInCode());
    }

    private static Set<String> keysInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> bundles(boolean english) throws IOException {
        List<Path> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.filter(f -> f.toString().endsWith("_en.properties") == english)
                    .forEach(bundles::add);
        }
        return bundles;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
