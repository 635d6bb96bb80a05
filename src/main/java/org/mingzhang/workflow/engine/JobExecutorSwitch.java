package org.mingzhang.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Timers and asynchronous steps run while the application does: switched on last, switched off first. */
@Component
class JobExecutorSwitch implements SmartLifecycle {

    private final SpringJobExecutor executor;

    JobExecutorSwitch(SpringJobExecutor executor, ProcessEngine builtFirst) {
        this.executor = executor;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
