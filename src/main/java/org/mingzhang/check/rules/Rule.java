package org.mingzhang.check.rules;

import org.mingzhang.check.text.Reading;

/** Looks for one kind of finding. Its cost grows with the length of the text, not faster. */
interface Rule {

    void check(Reading reading, Findings findings);
}
