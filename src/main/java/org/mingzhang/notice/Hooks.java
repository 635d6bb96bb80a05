package org.mingzhang.notice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Chores;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what other systems are to be told. */
@Component
class Hooks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NoticeMapper mapper;
    private final NoticeProperties properties;
    private final Chores chores;

    Hooks(NoticeMapper mapper, NoticeProperties properties, Chores chores) {
        this.mapper = mapper;
        this.properties = properties;
        this.chores = chores;
    }

    void post(News news, Instant now) {
        properties.hooks().stream()
                .filter(hook -> hook.unit().isEmpty() || hook.unit().equals(news.unit()))
                .filter(hook -> mapper.countPosts(hook.name(), news.about()) == 0)
                .forEach(hook -> {
                    String id = Ids.next();
                    mapper.insertPost(new PostRow(id, hook.name(), news.about(), body(id, news, now), now));
                    chores.later(SendPost.NAME, id, now);
                });
    }

    private static String body(String id, News news, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("kind", news.kind().name());
        body.put("at", now.toString());
        body.put("subject", news.subject());
        body.put("item", news.item() == null ? "" : news.item());
        body.put("title", news.title());
        body.put("step", news.stepName());
        body.put("unit", news.unit());
        body.put("unitName", news.unitName());
        body.put("year", news.year());
        body.put("actor", news.actorName());
        return JSON.writeValueAsString(body);
    }
}
