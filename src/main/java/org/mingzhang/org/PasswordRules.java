package org.mingzhang.org;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** What a password must be: 10 characters or more, letters and digits, not built around the login. */
final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST_IN_BYTES = 72; // bcrypt ignores what comes after
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789"; // nothing that looks like something else
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    /** @throws WeakPassword */
    static void check(String login, String password) {
        boolean fits = password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
                && password.codePoints().anyMatch(Character::isLetter)
                && password.codePoints().anyMatch(Character::isDigit)
                && !password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
        if (!fits) {
            throw new WeakPassword();
        }
    }

    /** Good for one sign-in, easy to read out: {@code k7mp-2xw9-hq4t}. About 59 bits. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i % 4 == 0 && i > 0) {
                password.append('-');
            }
            password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
