package org.mingzhang.workflow;

/**
 * What a service task in a flow may call: {@code ${beanName}}. Beans of this type are the only ones a flow can see. A
 * step is run by the engine's job executor, in a transaction, and again after a failure: running twice must do no more
 * than running once.
 */
public interface ProcessStep {

    void run(StepContext context);
}
