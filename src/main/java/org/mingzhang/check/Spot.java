package org.mingzhang.check;

/**
 * Where in a report something was found.
 *
 * @param section code of the section; empty for cover, signature and the table of projects
 * @param heading of the section with its number; empty where there is none
 * @param text verbatim
 */
public record Spot(String section, String heading, String text) {}
