package org.mingzhang.report;

/**
 * A line of an imported text, or the rest of one behind its heading.
 *
 * @param number counted from 1
 */
record SourceLine(int number, String text) {}
