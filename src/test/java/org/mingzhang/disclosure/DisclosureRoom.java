package org.mingzhang.disclosure;

import static org.mockito.Mockito.mock;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.inbox.FilledForms;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkCalendar;
import org.mingzhang.workflow.WorkingDays;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** This room alone, with the rooms below it in memory. Not a configuration class, so that the application's scan passes it by. */
@EnableAutoConfiguration(exclude = {SpringBootAutoConfiguration.class, SpringSecurityAutoConfiguration.class})
@ComponentScan
class DisclosureRoom {

    @Bean
    Archive archive() {
        return new Archive();
    }

    @Bean
    FakeVerifier verifier() {
        return new FakeVerifier();
    }

    @Bean
    Acts audit() {
        return new Acts();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** As it ships. */
    @Bean
    WorkCalendar workCalendar() {
        return mock(WorkCalendar.class, call -> WorkingDays.shipped());
    }

    @Bean
    Forms forms() {
        return new Forms();
    }

    @Bean
    FilledForms filledForms(Forms forms) {
        return mock(
                FilledForms.class,
                call -> forms.filled.getOrDefault(call.getArgument(0) + " " + call.getArgument(1), Map.of()));
    }

    /** Nobody signs in here. */
    @Bean
    DemoPeople demoPeople() {
        return mock(DemoPeople.class);
    }

    /** Has no record of anything; every other question is a mistake. */
    @Bean
    Tasks tasks() {
        Map<String, Object> answers = Map.of("record", List.of());
        return (Tasks) Proxy.newProxyInstance(
                Tasks.class.getClassLoader(), new Class<?>[] {Tasks.class}, (self, method, arguments) -> {
                    if (answers.containsKey(method.getName())) {
                        return answers.get(method.getName());
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    /** What was filled in, by report and step with a blank between. */
    static class Forms {

        final Map<String, Map<String, Object>> filled = new ConcurrentHashMap<>();
    }

    static class Acts implements Audit {

        final List<Act> recorded = new ArrayList<>();
        final List<Act> refused = new ArrayList<>();

        @Override
        public synchronized void record(Act act) {
            recorded.add(act);
        }

        @Override
        public synchronized void refused(Act act) {
            refused.add(act);
        }
    }
}
