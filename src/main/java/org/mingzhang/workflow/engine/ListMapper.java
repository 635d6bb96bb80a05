package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.ListKey;

/** Pages of lists, each asked for by the key of the line before it. */
@Mapper
interface ListMapper {

    List<ItemRow> waiting(Collection<String> holders, Narrowing filter, @Nullable ListKey after, int limit);

    int countWaiting(Collection<String> holders, Narrowing filter, int cap);

    List<ItemRow> done(String holder, Narrowing filter, @Nullable ListKey after, int limit);

    int countDone(String holder, Narrowing filter, int cap);

    List<SubjectRow> started(String person, Narrowing filter, @Nullable ListKey after, int limit);

    int countStarted(String person, Narrowing filter, int cap);

    /** @param unread whether the line of the key was unread */
    List<SubjectRow> copied(String person, Narrowing filter, @Nullable ListKey after, boolean unread, int limit);

    /** Unread ones only. */
    int countCopied(String person, Narrowing filter, int cap);

    List<SubjectRow> followed(String person, Narrowing filter, @Nullable ListKey after, int limit);

    int countFollowed(String person, Narrowing filter, int cap);

    List<WaitingStep> waitingSteps(Collection<String> subjects);

    List<NamedRow> choices(Collection<String> holders, String holder, int limit);

    void deleteCopy(String subject, String person);

    void insertCopy(CopyRow copy, StartedRow of);

    List<SubjectRow> copies(String subject);

    boolean hasCopy(String subject, String person);

    int read(String subject, String person, Instant at);

    void follow(String person, Instant at, StartedRow of);

    int unfollow(String subject, String person);

    boolean follows(String subject, String person);

    /** Rows changed. */
    int warnItems(String subject, int warnings);

    void warnSubject(String subject, int warnings);
}
