package org.mingzhang.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Links the style sheets of the house into every page: the tokens first, then the sheet of each room that has one. */
@Component
class HouseStyle implements VaadinServiceInitListener {

    private final List<String> sheets = Stream.of(
                    "mingzhang.css",
                    "styles/org.css",
                    "styles/inbox.css",
                    "styles/report.css",
                    "styles/seal.css",
                    "styles/check.css",
                    "styles/editor.css",
                    "styles/disclosure.css",
                    "styles/notice.css")
            .filter(sheet -> new ClassPathResource("META-INF/resources/" + sheet).exists())
            .toList();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> sheets.forEach(sheet -> page.getDocument()
                .head()
                .appendChild(new Element("link").attr("rel", "stylesheet").attr("href", sheet))));
    }
}
