package org.mingzhang.inbox;

/**
 * A filter kept by name.
 *
 * @param person id of whose it is
 * @param contents as the inbox's address has it
 * @param shared whether everybody in the person's unit sees it
 */
public record SavedFilter(
        String id, String person, String personName, String unit, String name, String contents, boolean shared) {}
