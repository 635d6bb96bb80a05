package org.mingzhang.report.tables;

/** One of the values of a cell to choose in. @param label in Chinese, as it is printed and as a spreadsheet says it */
public record Choice(String code, String label) {}
