package org.mingzhang.report.tables;

import java.util.List;

/**
 * What came of a change.
 *
 * @param tables all tables as they stand now
 * @param problems cells that were not stored, each with the reason
 */
public record WrittenCells(List<FilledTable> tables, List<CellProblem> problems) {}
