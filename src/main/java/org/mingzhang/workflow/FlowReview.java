package org.mingzhang.workflow;

import java.util.List;

/** The lint's answer. Accepted means: no finding is an error. */
public record FlowReview(boolean accepted, List<FlowFinding> findings) {}
