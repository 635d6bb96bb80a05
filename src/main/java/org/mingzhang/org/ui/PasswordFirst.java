package org.mingzhang.org.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mingzhang.org.Accounts;
import org.mingzhang.org.SignedIn;
import org.springframework.stereotype.Component;

/** Whoever came in with a one-time password sees no other page before it is replaced. */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final Accounts accounts;

    PasswordFirst(SignedIn signedIn, Accounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
            boolean elsewhere = !PasswordView.class.equals(enter.getNavigationTarget()) && !enter.isErrorEvent();
            if (elsewhere && signedIn.find().map(accounts::mustChangePassword).orElse(false)) {
                enter.forwardTo(PasswordView.class);
            }
        }));
    }
}
