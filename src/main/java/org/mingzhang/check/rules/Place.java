package org.mingzhang.check.rules;

import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;

/** Part of a line, by offsets. Lines count from 0. */
record Place(int line, int start, int end) {

    /** The number with the words that name it. */
    static Place of(Mention mention) {
        return new Place(mention.line(), mention.labelStart(), mention.end());
    }

    static Place of(Line line) {
        return new Place(line.index(), 0, line.raw().length());
    }

    static Place of(ProjectLine project) {
        return new Place(project.line(), project.start(), project.end());
    }

    /** From the beginning of one to the end of the other. */
    static Place between(Mention from, Mention to) {
        return new Place(from.line(), from.labelStart(), Math.max(from.end(), to.end()));
    }
}
