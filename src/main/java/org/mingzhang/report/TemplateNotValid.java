package org.mingzhang.report;

/** A template file that cannot be used. The message names file and line; it is for whoever maintains templates. */
public class TemplateNotValid extends RuntimeException {

    /** @param line counted from 1 */
    public TemplateNotValid(String file, int line, String why) {
        super(file + ":" + line + ": " + why);
    }
}
