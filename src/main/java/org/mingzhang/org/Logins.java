package org.mingzhang.org;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names people sign in with: 2 to 40 small letters, digits, dots, hyphens or underscores. */
final class Logins {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private Logins() {}

    /** As stored; empty for what can be nobody's login. */
    static Optional<String> normal(String typed) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(login).matches() ? Optional.of(login) : Optional.empty();
    }
}
