package org.mingzhang.workflow.engine;

import java.util.Set;

/** What a flow may refer to. */
record KnownNames(Set<String> steps, Set<String> forms) {}
