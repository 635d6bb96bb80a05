package org.mingzhang.org;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the setup link of an empty installation: the one secret that may stand in the log. */
@Component
class SetupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(SetupNotice.class);

    private final Setup setup;
    private final Environment environment;

    SetupNotice(Setup setup, Environment environment) {
        this.setup = setup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        setup.newLink()
                .ifPresent(token -> LOG.warn(
                        "Nobody has an account yet. Set up the first unit within {} hours, once, at http://localhost:{}/setup/{}",
                        Setup.VALID.toHours(),
                        environment.getProperty("local.server.port", "8080"),
                        token));
    }
}
