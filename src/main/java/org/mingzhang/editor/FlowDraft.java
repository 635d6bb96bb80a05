package org.mingzhang.editor;

import java.time.Instant;
import java.util.Optional;

/**
 * A flow as its administrator sees it in the editor.
 *
 * @param basedOn version the edit began with
 * @param savedAt empty when nothing was changed yet
 */
public record FlowDraft(String flow, int basedOn, String bpmn, Optional<Instant> savedAt) {}
