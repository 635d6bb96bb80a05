package org.mingzhang.org;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to people's mail addresses. Everybody keeps the own one, an administrator those of the own unit. */
@Service
@Transactional
public class MailAddresses {

    private static final int LONGEST = 254;

    /** Plain addresses only: no names, no comments, no quotes, so that nothing can slip into a mail's head. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private final MailMapper mails;
    private final People people;
    private final Audit audit;

    MailAddresses(MailMapper mails, People people, Audit audit) {
        this.mails = mails;
        this.people = people;
        this.audit = audit;
    }

    /** Empty when there is none, and for somebody who may not sign in. */
    @Transactional(readOnly = true)
    public Optional<String> of(String person) {
        return mails.of(person);
    }

    /**
     * @param address blank for none
     * @throws NotAllowed for anybody else's address but as its unit's administrator; leaves an audit row
     * @throws BadMailAddress
     */
    public void set(Person actor, String person, String address) {
        boolean administers = actor.has(Role.SYSTEM_ADMIN)
                && people.find(person)
                        .filter(p -> p.unit().equals(actor.unit()))
                        .isPresent();
        if (!actor.id().equals(person) && !administers) {
            audit.refused(new Act(actor.id(), "org.setMail", person, "NotAllowed"));
            throw new NotAllowed();
        }
        String mail = address.strip();
        if (!mail.isEmpty()
                && (mail.length() > LONGEST || !ADDRESS.matcher(mail).matches())) {
            throw new BadMailAddress();
        }
        mails.set(person, mail.isEmpty() ? null : mail);
        audit.record(new Act(actor.id(), "org.setMail", person, mail));
    }
}
