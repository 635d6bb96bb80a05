package org.mingzhang.editor;

import java.time.Instant;

record DraftRow(String flow, String editor, int basedOn, String bpmn, Instant savedAt) {}
