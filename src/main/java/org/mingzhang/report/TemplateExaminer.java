package org.mingzhang.report;

/** Another room's say on a template, before one that is new is stored: whether it knows the words meant for it. */
public interface TemplateExaminer {

    /**
     * @param file name of the template's file, for messages
     * @throws TemplateNotValid with file and line
     */
    void examine(String file, Template template);
}
