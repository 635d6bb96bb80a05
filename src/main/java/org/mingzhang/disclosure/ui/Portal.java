package org.mingzhang.disclosure.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A visitor's language, and what follows from it. Chinese by default; {@code lang=en} in the address asks for English,
 * and every link on the page carries it on, so that a page's address alone says what it holds (caches need no more).
 */
public record Portal(Locale locale, String here) {

    private static final String LANGUAGE = "lang";
    private static final String ENGLISH = "en";

    static Portal of(HttpServletRequest request) {
        String query = request.getQueryString();
        // Not getParameter: that would read a whole upload, and fail with it.
        boolean english = query != null && List.of(query.split("&")).contains(LANGUAGE + "=" + ENGLISH);
        String here = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null || !"GET".equals(request.getMethod()) ? "" : "?" + query);
        return new Portal(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, here);
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(locale);
    }

    /** For {@code <html lang>}. */
    public String getLanguage() {
        return isEnglish() ? ENGLISH : "zh-CN";
    }

    /** The text for a key of this room, without the room's name. */
    public String say(String key, Object... arguments) {
        return Texts.of(locale, "disclosure." + key, arguments);
    }

    /** The address of a page, in the visitor's language. */
    public String to(String path) {
        return isEnglish()
                ? UriComponentsBuilder.fromPath(path)
                        .queryParam(LANGUAGE, ENGLISH)
                        .toUriString()
                : path;
    }

    /** The address of this page in the other language. */
    public String getOtherLanguage() {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(here).replaceQueryParam(LANGUAGE);
        return (isEnglish() ? address : address.queryParam(LANGUAGE, ENGLISH))
                .build(false)
                .toUriString();
    }
}
