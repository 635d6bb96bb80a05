package org.mingzhang.inbox;

import java.util.Collection;
import java.util.List;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Reader;
import org.mingzhang.workflow.WorkLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 抄送: to people of one's own unit, and to nobody else. */
@Service
@Transactional
public class CopyDesk {

    private final People people;
    private final WorkLists lists;
    private final Audit audit;

    CopyDesk(People people, WorkLists lists, Audit audit) {
        this.people = people;
        this.lists = lists;
        this.audit = audit;
    }

    /** Whom the person may send copies to, by name. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Person person) {
        return people.inUnit(person.unit()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    /**
     * @param readers ids of colleagues
     * @throws NotYourColleague when one of them is nobody the person may send copies to; leaves an audit row
     */
    public void copy(Person person, String subject, Collection<String> readers, String note) {
        List<Reader> colleagues = colleagues(person).stream()
                .filter(other -> readers.contains(other.id()))
                .map(other -> new Reader(other.id(), other.name()))
                .toList();
        if (colleagues.size() < readers.stream().distinct().count()) {
            audit.refused(new Act(person.id(), "inbox.copy", subject, String.join(" ", readers)));
            throw new NotYourColleague();
        }
        lists.copy(subject, Actors.of(person), colleagues, note);
    }
}
