package org.mingzhang.document;

/**
 * A seal as drawn on paper.
 *
 * @param png square picture with a transparent ground
 * @param millimetres its diameter
 * @param description for people who cannot see it, and the label required for a demonstration seal
 */
public record SealPicture(byte[] png, int millimetres, String description) {}
