package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;

/** Mends what Vaadin's tabs get wrong. */
final class TabsCare {

    private static final String MEND = """
            const mend = () => {
              const tabs = this.localName === 'vaadin-tabs' ? this : this.querySelector('vaadin-tabs');
              const scroller = tabs?.shadowRoot?.getElementById('scroll');
              if (scroller) scroller.removeAttribute('tabindex');
              else if (this.isConnected) requestAnimationFrame(mend);
            };
            mend();""";

    private TabsCare() {}

    /** A list of tabs must hold tabs only; the scroller inside is focusable by script and counts as something else. */
    static void mend(Component tabs) {
        tabs.addAttachListener(event -> tabs.getElement().executeJs(MEND));
    }
}
