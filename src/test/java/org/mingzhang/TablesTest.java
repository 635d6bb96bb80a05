package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A mapper and a migration name only the tables of their own room. */
class TablesTest {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("audit", "aud"),
            Map.entry("org", "org"),
            Map.entry("workflow", "wrk"),
            Map.entry("inbox", "inb"),
            Map.entry("editor", "flw"),
            Map.entry("report", "rpt"),
            Map.entry("seal", "sel"),
            Map.entry("check", "chk"),
            Map.entry("disclosure", "dsc"),
            Map.entry("notice", "ntc"));

    private static final Pattern TABLE =
            Pattern.compile("\\b(" + String.join("|", PREFIXES.values()) + "|act)_[a-z_0-9]+\\b");
    private static final Pattern MIGRATION = Pattern.compile("V\\d+__([a-z]+).*\\.sql");

    @Test
    void mappers_name_only_their_own_tables() throws IOException {
        for (Resource mapper : files("classpath*:org/mingzhang/**/*Mapper.xml")) {
            String room = mapper.getURL().getPath().replaceAll(".*/org/mingzhang/([a-z]+)/.*", "$1");
            assertThat(strangers(mapper, room)).as(mapper.getFilename()).isEmpty();
        }
    }

    @Test
    void migrations_name_only_their_own_tables() throws IOException {
        for (Resource migration : files("classpath*:db/migration/*/V*.sql")) {
            Matcher name = MIGRATION.matcher(String.valueOf(migration.getFilename()));
            assertThat(name.matches())
                    .as(migration.getFilename() + " is named V<number>__<room>…")
                    .isTrue();
            assertThat(strangers(migration, name.group(1)))
                    .as(migration.getFilename())
                    .isEmpty();
        }
    }

    private static List<String> strangers(Resource file, String room) throws IOException {
        String prefix = PREFIXES.getOrDefault(room, "no table") + "_";
        List<String> strangers = new ArrayList<>();
        Matcher table =
                TABLE.matcher(file.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
        while (table.find()) {
            if (!table.group().startsWith(prefix)) {
                strangers.add(table.group());
            }
        }
        return strangers;
    }

    private static Resource[] files(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }
}
