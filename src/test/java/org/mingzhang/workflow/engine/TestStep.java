package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.springframework.stereotype.Component;

/** Stands for the steps of other rooms: notes where it ran, and fails for chosen subjects. */
@Component("testStep")
class TestStep implements ProcessStep {

    final List<StepContext> runs = new CopyOnWriteArrayList<>();
    final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Override
    public void run(StepContext context) {
        if (failing.contains(context.subject())) {
            throw new IllegalStateException("printer on fire");
        }
        runs.add(context);
    }

    List<String> of(String subject) {
        return runs.stream()
                .filter(run -> run.subject().equals(subject))
                .map(StepContext::step)
                .toList();
    }
}
