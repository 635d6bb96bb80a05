package org.mingzhang.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to how people want to be told. Everybody keeps the own choice. */
@Service
@Transactional
public class NoticeChoices {

    private final NoticeMapper mapper;

    NoticeChoices(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(readOnly = true)
    public Choice of(Person person) {
        return of(person.id());
    }

    /** @throws BadChoice for an hour that no day has, or a quiet time that lasts all day */
    public void set(Person person, Choice choice) {
        boolean hour = choice.digestHour().filter(h -> h < 0 || h > 23).isPresent();
        boolean always = choice.quiet().filter(q -> q.from().equals(q.to())).isPresent();
        if (hour || always) {
            throw new BadChoice();
        }
        ChoiceRow row = choice.row(person.id());
        if (mapper.updateChoice(row) == 0) {
            mapper.insertChoice(row);
        }
    }

    Choice of(String person) {
        return mapper.choice(person).map(Choice::of).orElse(Choice.USUAL);
    }

    Map<String, Choice> of(Collection<String> people) {
        Map<String, Choice> choices = new HashMap<>();
        people.forEach(person -> choices.put(person, Choice.USUAL));
        mapper.choices(people).forEach(row -> choices.put(row.person(), Choice.of(row)));
        return choices;
    }
}
