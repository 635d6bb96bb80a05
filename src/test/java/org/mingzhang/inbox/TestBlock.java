package org.mingzhang.inbox;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A block that objects to items whose subject it was told to object to. */
@Component("test-block")
public class TestBlock implements FormBlock {

    private final Set<String> objections = ConcurrentHashMap.newKeySet();

    void objectTo(String subject) {
        objections.add(subject);
    }

    @Override
    public BlockView open(BlockContext context) {
        Div view = new Div("测试组件的内容");
        return () -> view;
    }

    @Override
    public List<Problem> problems(BlockContext context, String outcome) {
        return objections.contains(context.item().subject())
                ? List.of(new Problem("test-block", "测试组件不同意" + outcome))
                : List.of();
    }
}
