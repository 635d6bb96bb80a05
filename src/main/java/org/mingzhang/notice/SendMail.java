package org.mingzhang.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.workflow.Chore;
import org.mingzhang.workflow.Holders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a person everything that waits by now, in one mail. The rows are locked while the server is spoken to, and are
 * marked in the same transaction: two nodes never send the same, and what fails is whole for the next attempt.
 */
@Component(SendMail.NAME)
class SendMail implements Chore {

    static final String NAME = "noticeMail";

    private final NoticeMapper mapper;
    private final NoticeChoices choices;
    private final MailAddresses addresses;
    private final Holders holders;
    private final Postbox postbox;
    private final Clock clock;

    SendMail(
            NoticeMapper mapper,
            NoticeChoices choices,
            MailAddresses addresses,
            Holders holders,
            Postbox postbox,
            Clock clock) {
        this.mapper = mapper;
        this.choices = choices;
        this.addresses = addresses;
        this.holders = holders;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(String person) {
        List<MessageRow> waiting = mapper.lockMails(person, clock.instant());
        if (waiting.isEmpty()) {
            return;
        }
        Optional<String> address = addresses.of(person);
        List<MessageRow> current = new ArrayList<>();
        List<MessageRow> overtaken = new ArrayList<>();
        waiting.forEach(message -> (address.isPresent() && isCurrent(message) ? current : overtaken).add(message));
        mark(overtaken, MessageRow.DROPPED);
        mark(current, MessageRow.SENT);
        if (!current.isEmpty()) {
            postbox.send(
                    address.orElseThrow(),
                    current.stream().map(MessageRow::notice).toList(),
                    choices.of(person).language());
        }
    }

    /** Nobody wants a mail about what somebody has handled meanwhile. */
    private boolean isCurrent(MessageRow message) {
        return !message.kind().isOfWaiting()
                || message.item() == null
                || !holders.of(message.item()).isEmpty();
    }

    private void mark(List<MessageRow> messages, String state) {
        if (!messages.isEmpty()) {
            mapper.setMailState(messages.stream().map(MessageRow::id).toList(), state);
        }
    }
}
