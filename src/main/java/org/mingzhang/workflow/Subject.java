package org.mingzhang.workflow;

/** What goes through a flow, as this room knows it. */
public record Subject(
        String id, String title, String unit, String unitName, int year, String starter, String starterName) {}
