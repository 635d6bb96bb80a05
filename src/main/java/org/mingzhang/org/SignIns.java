package org.mingzhang.org;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the record of sign-ins and locks an account for a while after repeated failures. */
@Component
class SignIns {

    static final int LIMIT = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private final PersonMapper people;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    SignIns(PersonMapper people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        id(event).ifPresent(id -> {
            people.forgetFailures(id);
            audit.record(new Act(id, "org.signIn", id, address(event)));
        });
    }

    @EventListener
    @Transactional
    public void failed(AbstractAuthenticationFailureEvent event) {
        Optional<String> person = id(event);
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            person.ifPresent(
                    id -> people.countFailure(id, LIMIT, clock.instant().plus(PAUSE)));
        }
        // An unknown login is not written down: people type their password into the wrong field.
        audit.refused(new Act(
                person.orElse("anonymous"),
                "org.signIn",
                person.orElse("unknown"),
                event.getException().getClass().getSimpleName() + " " + address(event)));
    }

    private Optional<String> id(AbstractAuthenticationEvent event) {
        return Logins.normal(event.getAuthentication().getName()).stream()
                .flatMap(login -> people.byLogin(login).stream())
                .map(PersonRow::id)
                .findFirst();
    }

    private static String address(AbstractAuthenticationEvent event) {
        return event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web
                ? web.getRemoteAddress()
                : "";
    }
}
