package org.mingzhang.org;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to an empty installation: whoever holds its one-time link makes the first unit and its administrator. */
@Service
@Transactional
public class Setup {

    static final Duration VALID = Duration.ofHours(24);

    private final SetupMapper links;
    private final PersonMapper people;
    private final UnitMapper units;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    Setup(SetupMapper links, PersonMapper people, UnitMapper units, Accounts accounts, Audit audit) {
        this.links = links;
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** A new link's secret, replacing any that waits; empty once there are people. Only its hash is stored. */
    Optional<String> newLink() {
        if (people.count() > 0) {
            return Optional.empty();
        }
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        links.forgetUnused();
        links.insert(Hashes.sha256(token), clock.instant().plus(VALID));
        return Optional.of(token);
    }

    /** Whether the link still opens the setup. */
    public boolean open(String token) {
        return people.count() == 0 && links.countOpen(Hashes.sha256(token), clock.instant()) == 1;
    }

    /**
     * Makes the unit and its system administrator, and closes the link.
     *
     * @throws SetupClosed
     * @throws WeakPassword
     * @throws org.mingzhang.base.Refusal when a name or the login does not do; the link stays open
     */
    public void complete(String token, String unitName, String name, String login, String password) {
        if (people.count() > 0 || links.use(Hashes.sha256(token), clock.instant()) != 1) {
            audit.refused(new Act("anonymous", "org.setup", "setup", "SetupClosed"));
            throw new SetupClosed();
        }
        PasswordRules.check(login, password);
        if (unitName.isBlank()) {
            throw new NameMissing();
        }
        String unit = Ids.next();
        units.insert(unit, unitName.strip(), clock.instant());
        NewAccount admin = new NewAccount(login, name, Optional.empty(), Set.of(Role.SYSTEM_ADMIN));
        String person = accounts.create(unit, admin, password, false);
        audit.record(new Act(person, "org.setup", unit, unitName.strip()));
    }
}
