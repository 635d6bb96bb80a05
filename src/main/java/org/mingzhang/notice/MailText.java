package org.mingzhang.notice;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.springframework.web.util.HtmlUtils;

/** What a mail says: one notice, or a digest of many. Names and titles are other people's text. */
final class MailText {

    private static final int LONGEST_HEAD = 120;

    private final List<Notice> notices;
    private final Locale locale;
    private final String address;

    /** @param address of the platform, without a slash at its end; empty for no links */
    MailText(List<Notice> notices, Locale locale, String address) {
        this.notices = notices;
        this.locale = locale;
        this.address = address.replaceAll("/+$", "");
    }

    /** The subject: one line, whatever the title holds. */
    String head() {
        String head = notices.size() == 1
                ? Texts.of(
                        locale,
                        "notice.mail.one",
                        Texts.of(locale, "notice.kind." + notices.getFirst().kind()),
                        notices.getFirst().title())
                : Texts.of(locale, "notice.mail.many", notices.size());
        String line = head.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_HEAD
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEAD)) + "…";
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        for (Notice notice : notices) {
            text.append(notice.text(locale)).append('\n');
            if (!notice.detail().isBlank()) {
                text.append(Texts.of(locale, "notice.mail.detail", notice.detail()))
                        .append('\n');
            }
            text.append(place(notice)).append('\n');
            if (!address.isEmpty()) {
                text.append(link(notice)).append('\n');
            }
            text.append('\n');
        }
        return text.append(Texts.of(locale, "notice.mail.foot")).append('\n').toString();
    }

    String html() {
        StringBuilder text =
                new StringBuilder("<!DOCTYPE html><html><body style=\"font-family:sans-serif;line-height:1.6\">");
        for (Notice notice : notices) {
            text.append("<div style=\"margin:0 0 16px;padding:12px;border:1px solid #d8dde4\"><p style=\"margin:0\">")
                    .append(safe(notice.text(locale)))
                    .append("</p>");
            if (!notice.detail().isBlank()) {
                text.append("<p style=\"margin:8px 0 0\">")
                        .append(safe(Texts.of(locale, "notice.mail.detail", notice.detail())))
                        .append("</p>");
            }
            text.append("<p style=\"margin:8px 0 0;color:#5a6572\">")
                    .append(safe(place(notice)))
                    .append("</p>");
            if (!address.isEmpty()) {
                text.append("<p style=\"margin:8px 0 0\"><a href=\"")
                        .append(safe(link(notice)))
                        .append("\">")
                        .append(safe(Texts.of(locale, "notice.mail.open")))
                        .append("</a></p>");
            }
            text.append("</div>");
        }
        return text.append("<p style=\"color:#5a6572\">")
                .append(safe(Texts.of(locale, "notice.mail.foot")))
                .append("</p></body></html>")
                .toString();
    }

    private String place(Notice notice) {
        return notice.unitName() + " · " + OfficeTime.minute(notice.at());
    }

    private String link(Notice notice) {
        return address + notice.item().map(item -> "/task/" + item).orElse("/notices");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
