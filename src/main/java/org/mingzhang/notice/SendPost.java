package org.mingzhang.notice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mingzhang.workflow.Chore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells another system one thing. A hook that is not configured any more is told nothing. */
@Component(SendPost.NAME)
class SendPost implements Chore {

    static final String NAME = "noticePost";

    private final NoticeMapper mapper;
    private final NoticeProperties properties;
    private final Webhook webhook;
    private final Clock clock;

    SendPost(NoticeMapper mapper, NoticeProperties properties, Webhook webhook, Clock clock) {
        this.mapper = mapper;
        this.properties = properties;
        this.webhook = webhook;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(String id) {
        mapper.lockPost(id).ifPresent(post -> {
            mapper.setPosted(id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            properties.hooks().stream()
                    .filter(hook -> hook.name().equals(post.hook()))
                    .forEach(hook -> webhook.send(hook, id, post.body()));
        });
    }
}
