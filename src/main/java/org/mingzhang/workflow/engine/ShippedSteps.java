package org.mingzhang.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.workflow.ProcessStep;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The process steps that come with the product, found without starting it: components that are {@link ProcessStep}s. */
final class ShippedSteps {

    private ShippedSteps() {}

    static Set<String> names() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ProcessStep.class));
        return scan.findCandidateComponents("org.mingzhang").stream()
                .map(ShippedSteps::name)
                .collect(Collectors.toSet());
    }

    private static String name(BeanDefinition step) {
        return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(step, new SimpleBeanDefinitionRegistry());
    }
}
