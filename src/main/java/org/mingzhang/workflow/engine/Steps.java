package org.mingzhang.workflow.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mingzhang.workflow.ProcessStep;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The beans a flow may name. Looked up when needed: steps use services which use the engine which knows this list. */
@Component
class Steps {

    private final ListableBeanFactory beans;
    private final ObjectProvider<StepRun> runs;

    Steps(ListableBeanFactory beans, ObjectProvider<StepRun> runs) {
        this.beans = beans;
        this.runs = runs;
    }

    Set<String> names() {
        return Set.of(beans.getBeanNamesForType(ProcessStep.class, true, false));
    }

    boolean has(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, ProcessStep.class);
    }

    JavaDelegate named(String name) {
        ProcessStep step = beans.getBean(name, ProcessStep.class);
        return execution -> runs.getObject().run(step, execution);
    }
}
