package org.mingzhang.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface NoticeMapper {

    void insert(List<MessageRow> messages);

    /** Who of the people has been told. */
    Set<String> told(String about, Collection<String> people);

    /** Newest first. */
    List<MessageRow> listed(String person, int offset, int limit);

    /** Those of the people who have unread notices; counts no further than the cap. */
    List<UnreadRow> unread(Collection<String> people);

    int countUnread(String person, int cap);

    int read(String id, String person, Instant at);

    int readAll(String person, Instant at);

    /** For everybody: what was said of a waiting item is void. */
    int readItem(String item, Collection<Kind> kinds, Instant at);

    int countPlanned(String person, Instant at);

    /** Mails whose time has come, oldest first. Nobody else has them until the end of the transaction. */
    List<MessageRow> lockMails(String person, Instant now);

    void setMailState(Collection<String> ids, String state);

    Optional<ChoiceRow> choice(String person);

    List<ChoiceRow> choices(Collection<String> people);

    int updateChoice(ChoiceRow choice);

    void insertChoice(ChoiceRow choice);

    /** Rows made: none when it was posted before. */
    int countPosts(String hook, String about);

    void insertPost(PostRow post);

    /** A post that was not sent yet. Nobody else has it until the end of the transaction. */
    Optional<PostRow> lockPost(String id);

    void setPosted(String id, @Nullable Instant at);
}
