package org.mingzhang.check;

/**
 * Where in a report something was found.
 *
 * @param section code of the section; empty for cover, signature and the table of projects
 * @param paragraph counted from 0 inside the section, blank ones left out; -1 for its heading and for what stands in none
 * @param heading of the section with its number; empty where there is none
 * @param text verbatim
 */
public record Spot(String section, int paragraph, String heading, String text) {}
