package org.mingzhang.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Expressions can read variables, lists of ids in variables, and name steps, and nothing else. Closed twice: the grammar
 * has no method calls, and no resolver knows the inside of any Java object.
 */
class SafeExpressions extends JuelExpressionManager {

    private final Steps steps;

    SafeExpressions(Steps steps) {
        this.steps = steps;
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5)); // JEE6 added ${a.b()}
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ListResolver());
        resolver.add(new StepResolver());
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        return resolver;
    }

    /** What {@code list} alone stands for. */
    private record Lists() {}

    private static class ListResolver extends ReadOnlyResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object name) {
            if (base == null && SafeText.LISTS.equals(name)) {
                context.setPropertyResolved(true);
                return new Lists();
            }
            if (base instanceof Lists && name instanceof String variable) {
                context.setPropertyResolved(true);
                return Values.list((VariableScope) context.getContext(VariableScope.class), variable);
            }
            return null;
        }
    }

    private class StepResolver extends ReadOnlyResolver {

        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object name) {
            if (base != null || !(name instanceof String bean) || !steps.has(bean)) {
                return null;
            }
            context.setPropertyResolved(true);
            return steps.named(bean);
        }
    }

    private abstract static class ReadOnlyResolver extends ELResolver {

        @Override
        public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object name) {
            return true;
        }

        @Override
        public void setValue(ELContext context, @Nullable Object base, @Nullable Object name, @Nullable Object value) {}

        @Override
        public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object name) {
            return null;
        }

        @Override
        public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
            return null;
        }

        @Override
        public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
            return null;
        }
    }
}
