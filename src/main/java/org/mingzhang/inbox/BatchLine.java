package org.mingzhang.inbox;

/**
 * What became of one item of several that were approved together.
 *
 * @param title of its subject; the item's id when it could not be opened
 * @param reason why it was not approved; empty when it was
 */
public record BatchLine(String item, String title, String stepName, String reason) {

    public boolean done() {
        return reason.isEmpty();
    }
}
