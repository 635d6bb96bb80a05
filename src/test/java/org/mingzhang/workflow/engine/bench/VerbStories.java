package org.mingzhang.workflow.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every verb in flows that nobody drew. {@code ./mingzhang bench verbs} does the same with thousands of them. */
abstract class VerbStories {

    private static final int FLOWS = Integer.getInteger("verbs.flows", 15);
    private static final long FIRST = Long.getLong("verbs.seed", 1);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void no_verb_loses_a_task_leaves_a_join_waiting_or_forgets_an_opinion() {
        Trial trial = beans.createBean(Trial.class);
        List<String> violations = new ArrayList<>();
        Map<String, Integer> verbs = new HashMap<>();
        int drawn = 0;

        for (long seed = FIRST; drawn < FLOWS; seed++) {
            TrialResult result = trial.run(seed, DemoPeople.UNIT, "testStep");
            drawn += result.drawn() ? 1 : 0;
            result.verbs().forEach((verb, count) -> verbs.merge(verb, count, Integer::sum));
            result.violation()
                    .ifPresent(what -> violations.add(
                            "seed " + result.seed() + ": " + what + "\n  " + String.join("\n  ", result.history())));
        }

        assertThat(violations).isEmpty();
        assertThat(verbs).containsKeys("complete", "sendBack", "withdraw", "jump", "delegate", "addSigner", "transfer");
    }
}
