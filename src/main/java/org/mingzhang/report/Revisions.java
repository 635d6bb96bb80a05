package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingzhang.org.Person;

/**
 * The door to what a report said before. A revision is kept at each submit, return and freeze, in the same transaction.
 * All methods refuse another unit's report with {@link NotYourReport}.
 */
public interface Revisions {

    /** Newest first. */
    List<Revision> all(Person reader, String report);

    /**
     * What changed from one revision to another.
     *
     * @param before number of a revision
     * @param after number of a revision; an earlier one shows what a step back would change
     * @throws IllegalArgumentException for a number that the report does not have
     */
    Differences between(Person reader, String report, int before, int after);

    /** What changed from a revision until now. @throws IllegalArgumentException as {@link #between} */
    Differences since(Person reader, String report, int before);

    /**
     * Notes that a person opened an item of the report and sees it as it is now, and says what changed since their last
     * look. A look is when a person opens an item that waits for them, and when they finish it; each look at one item
     * takes the place of the one before. The last look is the newest at another item: opening the same item again
     * compares with the same state as the first time.
     */
    SinceLastLook look(Person person, String report, String item);

    /** @param seenAt of the last look; empty for the first one. {@code changes} is empty with it */
    record SinceLastLook(Optional<Instant> seenAt, Optional<Differences> changes) {}
}
