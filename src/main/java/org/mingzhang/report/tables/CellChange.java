package org.mingzhang.report.tables;

/**
 * What somebody typed into a cell.
 *
 * @param was what the cell showed them before, to notice when somebody else changed it meanwhile
 * @param typed as typed: numbers may be full width or have separators; —, － and / say that it does not apply
 */
public record CellChange(CellPlace place, String was, String typed) {}
