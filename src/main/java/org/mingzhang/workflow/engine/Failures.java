package org.mingzhang.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.mingzhang.workflow.FailedStep;
import org.mingzhang.workflow.FailureGone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Steps whose retries are used up: the engine calls that an incident. */
@Component
class Failures {

    private static final int RETRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final SpringJobExecutor executor;
    private final StartedMapper started;
    private final Definitions definitions;

    Failures(
            RuntimeService runtime,
            ManagementService jobs,
            SpringJobExecutor executor,
            StartedMapper started,
            Definitions definitions) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.executor = executor;
        this.started = started;
        this.definitions = definitions;
    }

    List<FailedStep> all() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .list()
                .stream()
                .flatMap(incident -> failure(incident).stream())
                .toList();
    }

    private Optional<FailedStep> failure(Incident incident) {
        return incident.getProcessInstanceId() == null
                ? Optional.ofNullable(jobs.createJobQuery()
                                .jobId(incident.getConfiguration())
                                .singleResult())
                        .map(job -> failedChore(incident, (JobEntity) job))
                : started.ofInstance(incident.getProcessInstanceId()).map(run -> failure(incident, run));
    }

    /** A chore has no subject; what people call it stands in the texts of its room. */
    private static FailedStep failedChore(Incident incident, JobEntity job) {
        ChoreHandler.Task task = ChoreHandler.Task.of(job.getJobHandlerConfigurationRaw());
        return new FailedStep(
                incident.getConfiguration(),
                "",
                "",
                task.chore(),
                task.chore(),
                incident.getIncidentTimestamp().toInstant(),
                Optional.ofNullable(incident.getIncidentMessage()).orElse(""));
    }

    private FailedStep failure(Incident incident, StartedRow run) {
        String stepName = definitions.graph(run.flow(), run.version()).nodes().stream()
                .filter(node -> node.id().equals(incident.getActivityId()))
                .map(Part::label)
                .findFirst()
                .orElse(incident.getActivityId());
        return new FailedStep(
                incident.getConfiguration(),
                run.subject(),
                run.title(),
                incident.getActivityId(),
                stepName,
                incident.getIncidentTimestamp().toInstant(),
                Optional.ofNullable(incident.getIncidentMessage()).orElse(""));
    }

    /** The subject whose step is tried again. */
    String retry(String id) {
        Job job = Optional.ofNullable(
                        jobs.createJobQuery().jobId(id).noRetriesLeft().singleResult())
                .orElseThrow(FailureGone::new);
        jobs.setJobRetries(id, RETRIES);
        jobs.setJobDuedate(id, new Date());
        wakeAfterCommit();
        return started.ofInstance(job.getProcessInstanceId())
                .map(StartedRow::subject)
                .orElse(id);
    }

    /** The executor sleeps for up to a minute when there was nothing to do. */
    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.jobWasAdded();
            }
        });
    }
}
