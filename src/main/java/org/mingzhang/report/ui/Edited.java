package org.mingzhang.report.ui;

import com.vaadin.flow.dom.Element;

/** Words that were struck or written. Known by their mark and by the line through them, not by colour alone. */
final class Edited {

    private Edited() {}

    static Element removed(String text) {
        return marked("del", "−", text);
    }

    static Element added(String text) {
        return marked("ins", "+", text);
    }

    /** The mark is a sign of its own, or −842 would be a number below zero. */
    private static Element marked(String tag, String sign, String text) {
        Element mark = new Element("span");
        mark.getClassList().add("mz-diff-mark");
        mark.setAttribute("aria-hidden", "true");
        mark.setText(sign);
        Element words = new Element("span");
        words.setText(text);
        Element marked = new Element(tag);
        marked.getClassList().add("mz-diff-" + tag);
        marked.appendChild(mark, words);
        return marked;
    }
}
