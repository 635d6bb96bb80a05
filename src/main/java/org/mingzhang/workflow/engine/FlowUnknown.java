package org.mingzhang.workflow.engine;

import org.mingzhang.base.Refusal;

/** No such flow, or no such version of it, was published. */
class FlowUnknown extends Refusal {

    FlowUnknown(String flow) {
        super("workflow.flowUnknown", flow);
    }
}
