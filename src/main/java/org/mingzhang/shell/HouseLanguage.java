package org.mingzhang.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every page says and speaks its language. An index.html of our own would do the first too, but force a bundle build. */
@Component
class HouseLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Language.of(page.getVaadinRequest()).toLanguageTag()));
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(Language.of(VaadinRequest.getCurrent())));
    }
}
