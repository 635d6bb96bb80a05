package org.mingzhang.workflow;

import java.util.Set;

/**
 * @param bpmn the flow's XML with its drawing
 * @param current ids of the steps it waits at
 * @param passed ids of the steps it has been through
 */
public record FlowPicture(String bpmn, Set<String> current, Set<String> passed) {}
