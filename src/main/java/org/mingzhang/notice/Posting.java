package org.mingzhang.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.base.Ids;
import org.mingzhang.org.MailAddresses;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Chores;
import org.springframework.stereotype.Component;

/** Writes what people are told, in the caller's transaction, and has mails and posts sent later. */
@Component
class Posting {

    private static final List<Kind> OF_WAITING =
            Arrays.stream(Kind.values()).filter(Kind::isOfWaiting).toList();

    private final NoticeMapper mapper;
    private final NoticeChoices choices;
    private final MailAddresses addresses;
    private final Postbox postbox;
    private final Hooks hooks;
    private final Chores chores;
    private final Clock clock;

    Posting(
            NoticeMapper mapper,
            NoticeChoices choices,
            MailAddresses addresses,
            Postbox postbox,
            Hooks hooks,
            Chores chores,
            Clock clock) {
        this.mapper = mapper;
        this.choices = choices;
        this.addresses = addresses;
        this.postbox = postbox;
        this.hooks = hooks;
        this.chores = chores;
        this.clock = clock;
    }

    void tell(News news, Collection<Person> people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        hooks.post(news, now);
        Set<String> untold = people.stream().map(Person::id).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!untold.isEmpty()) {
            untold.removeAll(mapper.told(news.about(), untold));
        }
        if (!untold.isEmpty()) {
            write(news, untold, now);
        }
    }

    private void write(News news, Set<String> people, Instant now) {
        Map<String, Choice> wishes = choices.of(people);
        List<MessageRow> messages = people.stream()
                .map(person -> message(news, person, wishes.getOrDefault(person, Choice.USUAL), now))
                .filter(message -> message.listed() || message.mailAt() != null)
                .toList();
        if (!messages.isEmpty()) {
            messages.forEach(this::plan);
            mapper.insert(messages);
        }
    }

    /** What was said of the item while it waited is void, for everybody. */
    void handled(String item) {
        mapper.readItem(item, OF_WAITING, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private MessageRow message(News news, String person, Choice choice, Instant now) {
        boolean mail = postbox.isOpen()
                && choice.mailed().contains(news.kind())
                && addresses.of(person).isPresent();
        return new MessageRow(
                Ids.next(),
                person,
                news.about(),
                news.kind(),
                news.item(),
                news.subject(),
                news.title(),
                news.stepName(),
                news.unitName(),
                news.actorName(),
                news.detail(),
                choice.listed().contains(news.kind()),
                now,
                null,
                mail ? MessageRow.WAITING : MessageRow.NONE,
                mail ? MailTime.next(now, choice) : null);
    }

    /** One chore sends everything that waits for the person by then. */
    private void plan(MessageRow message) {
        if (message.mailAt() != null && mapper.countPlanned(message.person(), message.mailAt()) == 0) {
            chores.later(SendMail.NAME, message.person(), message.mailAt());
        }
    }
}
