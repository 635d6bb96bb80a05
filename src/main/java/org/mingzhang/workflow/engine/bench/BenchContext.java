package org.mingzhang.workflow.engine.bench;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Directory;
import org.mingzhang.workflow.ProcessStep;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The workflow room alone: flows, verbs and the engine, with people who exist only by name. No {@code @Configuration}: the
 * product would find it.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = {"org.mingzhang.audit", "org.mingzhang.workflow"}) // where mappers are
@ComponentScan({"org.mingzhang.audit", "org.mingzhang.workflow"})
class BenchContext {

    /** A process step without effects. */
    static final String STEP = "nothing";

    private static final int PEOPLE = 3;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Directory directory() {
        List<Colleague> everybody = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Colleague("signer" + i, "签署人" + i))
                .toList();
        return group -> everybody;
    }

    @Bean(STEP)
    ProcessStep nothing() {
        return context -> {};
    }
}
