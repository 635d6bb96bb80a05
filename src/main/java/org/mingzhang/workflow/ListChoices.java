package org.mingzhang.workflow;

import java.util.Map;

/** What a list can be narrowed to: names by id, of the units, flows and steps that stand at its head. */
public record ListChoices(Map<String, String> units, Map<String, String> flows, Map<String, String> steps) {}
