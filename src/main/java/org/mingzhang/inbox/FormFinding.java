package org.mingzhang.inbox;

/**
 * Something the lint found in a form. Each one refuses the form.
 *
 * @param element id of the component; empty when it concerns the whole file
 * @param rule name of the rule: {@code unknown-type}, {@code duplicate-key} …
 * @param message for people
 */
public record FormFinding(String element, String rule, String message) {}
