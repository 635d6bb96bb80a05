package org.mingzhang.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;
import org.springframework.stereotype.Component;

/** Texts of the pages come from the rooms' bundles. */
@Component
class HouseTexts implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.CHINESE, Language.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale, key, arguments);
    }
}
