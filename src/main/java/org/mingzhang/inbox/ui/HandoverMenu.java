package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.HandoverDesk;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Signer;

/** The verbs beside a form's outcomes: 转办、委派、加签、减签, and 撤回 once the item is done. */
class HandoverMenu {

    private final HandoverDesk desk;
    private final OpenItem open;
    private final Person person;
    private final Runnable changed;
    private final Runnable given;

    /**
     * @param changed run when the item is still the person's
     * @param given run when it is somebody else's now
     */
    HandoverMenu(HandoverDesk desk, OpenItem open, Person person, Runnable changed, Runnable given) {
        this.desk = desk;
        this.open = open;
        this.person = person;
        this.changed = changed;
        this.given = given;
    }

    void addTo(TaskBar bar) {
        String id = open.item().id();
        if (open.item().finishedAt().isPresent()) {
            if (desk.canWithdraw(person, id)) {
                bar.addMore(bar.getTranslation("inbox.handover.withdraw"), this::withdraw);
            }
            return;
        }
        if (!open.readOnly()) {
            bar.addMore(bar.getTranslation("inbox.handover.transfer"), () -> ask("transfer", List.of()));
            bar.addMore(bar.getTranslation("inbox.handover.delegate"), () -> ask("delegate", List.of()));
            bar.addMore(bar.getTranslation("inbox.handover.addSigner"), () -> ask("addSigner", kinds()));
        }
    }

    /** Who signs besides; nothing when nobody does. */
    Optional<Component> signers(Locale locale) {
        List<Signer> signers = desk.signers(person, open.item().id());
        return signers.stream().allMatch(signer -> signer.state() == Signer.State.REMOVED)
                ? Optional.empty()
                : Optional.of(new SignersPanel(signers, !open.readOnly(), locale, this::remove));
    }

    private List<Signer.Kind> kinds() {
        boolean together =
                desk.signers(person, open.item().id()).stream().anyMatch(signer -> signer.kind() == Signer.Kind.SIGN);
        return together
                ? List.of(Signer.Kind.SIGN, Signer.Kind.BEFORE, Signer.Kind.AFTER)
                : List.of(Signer.Kind.BEFORE, Signer.Kind.AFTER);
    }

    private void ask(String verb, List<Signer.Kind> kinds) {
        String id = open.item().id();
        new HandoverDialog(
                        verb,
                        desk.colleagues(person, id),
                        kinds,
                        (people, kind, reason) -> act(
                                () -> {
                                    switch (verb) {
                                        case "transfer" -> desk.transfer(person, id, people.getFirst(), reason);
                                        case "delegate" -> desk.delegate(person, id, people.getFirst(), reason);
                                        default -> desk.addSigners(person, id, people, kind, reason);
                                    }
                                },
                                verb.equals("addSigner") && kind != Signer.Kind.BEFORE ? changed : given))
                .open();
    }

    private void remove(Signer signer) {
        act(() -> desk.removeSigner(person, open.item().id(), signer.id(), ""), changed);
    }

    private void withdraw() {
        act(() -> desk.withdraw(person, open.item().id(), ""), given);
    }

    private void act(Runnable act, Runnable then) {
        try {
            act.run();
            then.run();
        } catch (Refusal refused) {
            Notes.refused(refused.text(UI.getCurrent().getLocale()));
        }
    }
}
