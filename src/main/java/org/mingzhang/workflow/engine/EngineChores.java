package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.mingzhang.workflow.Chores;
import org.springframework.stereotype.Service;

/** {@link Chores} as timer jobs of the engine, which belong to no flow. */
@Service
class EngineChores implements Chores {

    private final SpringProcessEngineConfiguration engine;

    EngineChores(SpringProcessEngineConfiguration engine) {
        this.engine = engine;
    }

    @Override
    public void later(String chore, String task, Instant at) {
        if (task.length() > 500) {
            throw new IllegalArgumentException("a chore is told an id, not its work");
        }
        engine.getCommandExecutorTxRequired().execute(context -> {
            TimerEntity job = new TimerEntity();
            job.setJobHandlerType(ChoreHandler.TYPE);
            job.setJobHandlerConfiguration(new ChoreHandler.Task(chore, task));
            job.setDuedate(Date.from(at));
            job.setRetries(ChoreRetry.ATTEMPTS);
            context.getJobManager().schedule(job);
            return job;
        });
    }
}
