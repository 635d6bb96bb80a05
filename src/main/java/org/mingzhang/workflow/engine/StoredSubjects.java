package org.mingzhang.workflow.engine;

import java.util.Optional;
import org.mingzhang.workflow.Subject;
import org.mingzhang.workflow.Subjects;
import org.springframework.stereotype.Service;

@Service
class StoredSubjects implements Subjects {

    private final StartedMapper started;

    StoredSubjects(StartedMapper started) {
        this.started = started;
    }

    @Override
    public Optional<Subject> find(String id) {
        return started.newest(id)
                .map(run -> new Subject(
                        run.subject(),
                        run.title(),
                        run.unit(),
                        run.unitName(),
                        run.forYear(),
                        run.starter(),
                        run.starterName()));
    }
}
