package org.mingzhang.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Where mails go out; closed when no server is named. */
@Component
@EnableConfigurationProperties(NoticeProperties.class)
class Postbox {

    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeProperties properties;
    private final boolean open;

    Postbox(
            ObjectProvider<JavaMailSender> sender,
            NoticeProperties properties,
            @Value("${spring.mail.host:}") String server) {
        this.sender = sender;
        this.properties = properties;
        this.open = !server.isBlank();
    }

    boolean isOpen() {
        return open;
    }

    /** Answers when the server has taken the mail. */
    void send(String address, List<Notice> notices, Locale locale) {
        JavaMailSender server = sender.getObject();
        MailText text = new MailText(notices, locale, properties.address());
        MimeMessage message =
                new Numbered(server.createMimeMessage(), notices.getFirst().id());
        try {
            MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
            mail.setFrom(properties.from());
            mail.setTo(address);
            mail.setSubject(text.head());
            mail.setText(text.plain(), text.html());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office replies
            message.saveChanges();
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail could not be written", e);
        }
        server.send(message);
    }

    /** A mail that goes out twice, because the node died between sending and noting it, has the same number twice. */
    private static class Numbered extends MimeMessage {

        private final String id;

        Numbered(MimeMessage source, String id) {
            super(source.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@mingzhang>");
        }
    }
}
