/** The tables of a report: how a template lays them out, and one as it is filled in. */
@NullMarked
@NamedInterface("tables")
package org.mingzhang.report.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
