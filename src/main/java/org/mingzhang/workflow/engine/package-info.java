/** The only importer of the process engine. */
@NullMarked
package org.mingzhang.workflow.engine;

import org.jspecify.annotations.NullMarked;
