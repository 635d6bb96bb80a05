package org.mingzhang.inbox;

import com.vaadin.flow.component.Component;

/** Mends what Vaadin's tabs get wrong. */
public final class TabsCare {

    private static final String MEND = """
            let tries = 0;
            const mend = () => {
              const tabs = this.localName === 'vaadin-tabs' ? this : this.querySelector('vaadin-tabs');
              const scroller = tabs?.shadowRoot?.getElementById('scroll');
              if (scroller) {
                const drop = () => scroller.removeAttribute('tabindex');
                new MutationObserver(drop).observe(scroller, { attributeFilter: ['tabindex'] });
                drop();
              } else if (tries++ < 1000) {
                requestAnimationFrame(mend);
              }
            };
            mend();""";

    private TabsCare() {}

    /** A list of tabs must hold tabs only; the scroller inside is focusable by script and counts as something else. */
    public static void mend(Component tabs) {
        tabs.addAttachListener(event -> tabs.getElement().executeJs(MEND));
    }
}
