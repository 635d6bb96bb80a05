package org.mingzhang.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Chore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Runs chores as jobs of the engine. Beans are looked up when needed: chores use services which use the engine. */
@Component
class ChoreHandler implements JobHandler<ChoreHandler.Task> {

    static final String TYPE = "mingzhang-chore";

    private final ListableBeanFactory beans;

    /** A chore and what it is to do; written {@code chore task}. */
    record Task(String chore, String task) implements JobHandlerConfiguration {

        static Task of(String written) {
            int space = written.indexOf(' ');
            return new Task(written.substring(0, space), written.substring(space + 1));
        }

        @Override
        public String toCanonicalString() {
            return chore + " " + task;
        }
    }

    ChoreHandler(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(
            Task task, @Nullable ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        beans.getBean(task.chore(), Chore.class).run(task.task());
    }

    @Override
    public Task newConfiguration(String written) {
        return Task.of(written);
    }

    @Override
    public void onDelete(Task task, JobEntity job) {}
}
