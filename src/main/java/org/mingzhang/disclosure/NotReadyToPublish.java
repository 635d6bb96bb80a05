package org.mingzhang.disclosure;

import org.mingzhang.base.Refusal;

/** The report is not signed off, or has no valid sealed file of its valid version. */
public class NotReadyToPublish extends Refusal {

    private NotReadyToPublish(String key) {
        super(key);
    }

    static NotReadyToPublish notFrozen() {
        return new NotReadyToPublish("disclosure.notFrozen");
    }

    static NotReadyToPublish notSealed() {
        return new NotReadyToPublish("disclosure.notSealed");
    }

    static NotReadyToPublish sealOfAnotherVersion() {
        return new NotReadyToPublish("disclosure.sealOfAnotherVersion");
    }
}
