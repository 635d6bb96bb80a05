package org.mingzhang.disclosure;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Tasks;
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
