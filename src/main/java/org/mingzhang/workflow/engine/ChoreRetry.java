package org.mingzhang.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Lets a failed chore wait longer and longer: a mail server that is down for an hour loses nothing. Other jobs are retried as ever. */
class ChoreRetry extends DefaultJobRetryCmd {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(16));

    static final int ATTEMPTS = PAUSES.size() + 1;

    ChoreRetry(String job, Throwable exception) {
        super(job, exception);
    }

    @Override
    protected void executeStandardStrategy(CommandContext context) {
        super.executeStandardStrategy(context);
        JobEntity job = getJob();
        if (job != null && ChoreHandler.TYPE.equals(job.getJobHandlerType()) && job.getRetries() > 0) {
            int failed = Math.min(Math.max(ATTEMPTS - job.getRetries(), 1), PAUSES.size());
            job.setDuedate(Date.from(Instant.now().plus(PAUSES.get(failed - 1))));
        }
    }
}
