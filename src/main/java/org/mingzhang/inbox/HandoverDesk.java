package org.mingzhang.inbox;

import java.util.List;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Handovers;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Signer;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk for bringing others to an item, and for taking back what one has handed in. Whatever a page sends, people must
 * work in the unit of the item and be able to sign in; the rest is judged by the workflow room.
 */
@Service
@Transactional(noRollbackFor = NotAColleague.class)
public class HandoverDesk {

    private static final int LONGEST_REASON = 2_000;

    private final Tasks tasks;
    private final Handovers handovers;
    private final Reroutes reroutes;
    private final People people;
    private final Audit audit;

    HandoverDesk(Tasks tasks, Handovers handovers, Reroutes reroutes, People people, Audit audit) {
        this.tasks = tasks;
        this.handovers = handovers;
        this.reroutes = reroutes;
        this.people = people;
        this.audit = audit;
    }

    /** Whom the person could give the item to, by name. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Person person, String item) {
        WorkItem open = tasks.open(item, Actors.of(person));
        return people.inUnit(open.unit()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .toList();
    }

    /**
     * 转办
     *
     * @param to id of a colleague
     * @throws NotAColleague when there is no such person in the unit, or the account was closed; leaves an audit row
     */
    public void transfer(Person person, String item, String to, String reason) {
        handovers.transfer(item, Actors.of(person), colleague(person, item, to), brief(reason));
    }

    /** 委派 */
    public void delegate(Person person, String item, String to, String reason) {
        handovers.delegate(item, Actors.of(person), colleague(person, item, to), brief(reason));
    }

    /** 加签 */
    public void addSigners(Person person, String item, List<String> signers, Signer.Kind kind, String reason) {
        List<Colleague> colleagues =
                signers.stream().map(id -> colleague(person, item, id)).toList();
        handovers.addSigners(item, Actors.of(person), colleagues, kind, brief(reason));
    }

    /** 减签 */
    public void removeSigner(Person person, String item, String signer, String reason) {
        handovers.removeSigner(item, Actors.of(person), signer, brief(reason));
    }

    /** Who signs at the step of the item besides. */
    @Transactional(readOnly = true)
    public List<Signer> signers(Person person, String item) {
        return handovers.signers(item, Actors.of(person));
    }

    /** 催办 */
    public void urge(Person person, String item, String reason) {
        handovers.urge(item, Actors.of(person), brief(reason));
    }

    @Transactional(readOnly = true)
    public boolean canWithdraw(Person person, String item) {
        return reroutes.canWithdraw(item, Actors.of(person));
    }

    /** 撤回 */
    public void withdraw(Person person, String item, String reason) {
        reroutes.withdraw(item, Actors.of(person), brief(reason));
    }

    private Colleague colleague(Person person, String item, String id) {
        WorkItem open = tasks.open(item, Actors.of(person));
        return people.inUnit(open.unit()).stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .map(other -> new Colleague(other.id(), other.name()))
                .orElseThrow(() -> {
                    audit.refused(new Act(person.id(), "inbox.handOver", item, id));
                    return new NotAColleague();
                });
    }

    private static String brief(String reason) {
        String text = reason.strip();
        if (text.length() > LONGEST_REASON) {
            throw new ReasonTooLong(LONGEST_REASON);
        }
        return text;
    }
}
