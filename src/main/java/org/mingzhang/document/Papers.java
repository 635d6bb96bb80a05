package org.mingzhang.document;

/** Where papers come from. The room that owns a kind of subject implements it; the rooms that print or seal only ask. */
public interface Papers {

    /** The subject as it stands now: the frozen version when there is one, else the draft. */
    Paper current(String subject);

    /** The version that is valid now. @throws org.mingzhang.base.Refusal when the subject is not frozen */
    Paper frozen(String subject);
}
