package org.mingzhang.report.ui;

import org.mingzhang.report.BudgetLines;
import org.mingzhang.report.Continuations;
import org.mingzhang.report.Evidence;
import org.mingzhang.report.Figures;
import org.mingzhang.report.Imports;
import org.mingzhang.report.Reports;
import org.mingzhang.report.SectionMarks;
import org.mingzhang.report.Sections;
import org.mingzhang.report.TableFiles;
import org.mingzhang.report.Tables;
import org.mingzhang.report.Templates;
import org.mingzhang.report.TextFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The doors of the room, as its pages need them; and the marks that other rooms put into sections. */
@Component
record Doors(
        Reports reports,
        Sections sections,
        Figures figures,
        BudgetLines budgetLines,
        Tables tables,
        TableFiles tableFiles,
        Evidence evidence,
        Templates templates,
        TextFiles files,
        Imports imports,
        Continuations continuations,
        ObjectProvider<SectionMarks> marks) {}
