package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** Drafter, approver and seal keeper must be three people; somebody holds two of the posts. */
public class SameHands extends Refusal {

    public SameHands(String name) {
        super("seal.sameHands", name);
    }
}
