package org.mingzhang.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Texts for people, by key. A key's first part names the room, and with it the bundle: {@code inbox.title} stands in
 * {@code texts/inbox.properties} (Chinese, the default) and {@code texts/inbox_en.properties}.
 */
public final class Texts {

    private static final ResourceBundle.Control DEFAULT_IS_CHINESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text in the given language, Chinese for every language but English.
     *
     * @param arguments for {@code {0}}, {@code {1}} … in the text ({@link MessageFormat}); without any the text stands as written
     * @throws java.util.MissingResourceException for an unknown key; {@code TextsTest} keeps bundles and code together
     */
    public static String of(Locale locale, String key, Object... arguments) {
        String room = key.substring(0, key.indexOf('.'));
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        String text = ResourceBundle.getBundle("texts/" + room, language, DEFAULT_IS_CHINESE)
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
