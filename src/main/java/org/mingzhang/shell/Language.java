package org.mingzhang.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the pages: Chinese for everybody, whatever the browser says, until somebody chooses English. */
final class Language {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    static final String COOKIE = "mz-language";

    private Language() {}

    static Locale of(@Nullable VaadinRequest request) {
        return of(request == null ? null : request.getCookies());
    }

    static Locale of(HttpServletRequest request) {
        return of(request.getCookies());
    }

    private static Locale of(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return ENGLISH;
                }
            }
        }
        return CHINESE;
    }
}
