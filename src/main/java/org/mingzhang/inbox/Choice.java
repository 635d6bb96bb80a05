package org.mingzhang.inbox;

/** One of the values that a field offers. */
public record Choice(String value, String label) {}
