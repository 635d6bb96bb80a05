package org.mingzhang.inbox;

import java.time.Instant;
import java.util.Map;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;

/**
 * What a person typed into the form of an item.
 *
 * @param contents the values as JSON
 * @param revision counts the saves from 1
 * @param finished the item was finished with these values
 */
record FormData(
        String item,
        String person,
        String subject,
        String step,
        String department,
        String contents,
        int revision,
        Instant savedAt,
        boolean finished) {

    static FormData of(
            WorkItem item, Person person, Map<String, Object> values, int revision, Instant at, boolean finished) {
        return new FormData(
                item.id(),
                person.id(),
                item.subject(),
                item.step(),
                item.department().orElse(""),
                Json.write(values),
                revision,
                at,
                finished);
    }

    Map<String, Object> values() {
        return Json.read(contents);
    }
}
