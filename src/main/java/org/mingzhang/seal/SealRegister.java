package org.mingzhang.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the seal use register 用印登记, for the seal keeper and the system administrator of the unit. */
@Service
@Transactional(readOnly = true)
public class SealRegister {

    private final UseMapper uses;
    private final FileMapper files;
    private final Audit audit;

    SealRegister(UseMapper uses, FileMapper files, Audit audit) {
        this.uses = uses;
        this.files = files;
        this.audit = audit;
    }

    /**
     * Entries of the person's unit, newest first, void ones among them.
     *
     * @param words found in number, title, department, people or the file's hash; empty for all
     * @throws NotSealKeeper with an audit row
     */
    public List<SealUse> list(Person person, String words, int offset, int limit) {
        allowed(person, person.unit());
        return uses.list(person.unit(), patterns(words), offset, limit);
    }

    /** @throws NotSealKeeper with an audit row */
    public int count(Person person, String words) {
        allowed(person, person.unit());
        return uses.count(person.unit(), patterns(words));
    }

    /**
     * The sealed PDF of an entry, void or not.
     *
     * @throws NotSealKeeper with an audit row; also for another unit's entry
     */
    public byte[] file(Person person, String id) {
        allowed(person, id);
        SealUse use = uses.find(id, person.unit()).orElseThrow(() -> refused(person, id));
        return files.content(use.file()).orElseThrow().content();
    }

    private void allowed(Person person, String subject) {
        if (!person.has(Role.SEAL_KEEPER) && !person.has(Role.SYSTEM_ADMIN)) {
            throw refused(person, subject);
        }
    }

    private NotSealKeeper refused(Person person, String subject) {
        audit.refused(new Act(person.id(), "seal.readRegister", subject, "NotSealKeeper"));
        return new NotSealKeeper();
    }

    /** Patterns for {@code like … escape '!'}: each word must be found. */
    private static List<String> patterns(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}
