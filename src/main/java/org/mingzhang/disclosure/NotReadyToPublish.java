package org.mingzhang.disclosure;

import org.mingzhang.base.Refusal;

/** The report is not signed off, has no valid sealed file of its valid version, or must not be published. */
public class NotReadyToPublish extends Refusal {

    private NotReadyToPublish(String key) {
        super(key);
    }

    static NotReadyToPublish notFrozen() {
        return new NotReadyToPublish("disclosure.notFrozen");
    }

    static NotReadyToPublish secret() {
        return new NotReadyToPublish("disclosure.secret");
    }

    static NotReadyToPublish notSealed() {
        return new NotReadyToPublish("disclosure.notSealed");
    }

    static NotReadyToPublish sealOfAnotherVersion() {
        return new NotReadyToPublish("disclosure.sealOfAnotherVersion");
    }
}
