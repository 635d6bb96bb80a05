package org.mingzhang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The record on a real database. */
abstract class AuditChain {

    @Autowired
    Audit audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final String subject = Ids.next();

    @Test
    void a_line_falls_with_the_act_it_belongs_to() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.record(act("saved"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");

        assertThat(trail.about(subject)).isEmpty();
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void a_refusal_outlives_the_act_that_was_refused() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.record(act("saved"));
                    audit.refused(act("refused"));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");

        assertThat(trail.about(subject)).extracting(AuditLine::detail).containsExactly("refused");
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void a_refusal_inside_an_act_that_stands_does_not_wait_for_it() {
        transaction.executeWithoutResult(status -> {
            audit.record(act("first"));
            audit.refused(act("refused"));
            audit.record(act("second"));
        });

        assertThat(trail.about(subject)).extracting(AuditLine::detail).containsExactly("refused", "first", "second");
    }

    @Test
    void rare_characters_and_endless_ids_are_recorded() {
        audit.record(act("𠮷野家😀\n，"));
        audit.refused(new Act("anonymous", "test.open", "x".repeat(5000), "no such thing"));

        assertThat(trail.about(subject)).extracting(AuditLine::detail).containsExactly("𠮷野家😀\n，");
        assertThat(trail.about("x".repeat(200))).isNotEmpty();
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void writers_at_the_same_time_make_one_chain() throws Exception {
        List<Callable<Void>> writers = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(n -> this::writes)
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }

        assertThat(trail.about(subject)).hasSize(80);
        assertThat(trail.firstBroken()).isEmpty();
    }

    private Void writes() {
        for (int i = 0; i < 10; i++) {
            transaction.executeWithoutResult(status -> {
                audit.record(act("one"));
                audit.record(act("two"));
            });
        }
        return null;
    }

    @Test
    void a_changed_line_is_found() {
        long line = written();

        sql.sql("update aud_line set detail = 'something else' where seq = ?")
                .param(line)
                .update();

        assertThat(trail.firstBroken()).contains(new BrokenLine(line, BrokenLine.Flaw.CHANGED));
        sql.sql("update aud_line set detail = 'before' where seq = ?")
                .param(line)
                .update();
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void a_line_hashed_anew_no_longer_fits_the_next_one() {
        AuditLine line = line(written());
        audit.record(act("after"));
        AuditLine forged = AuditLine.after(
                new ChainHead(line.seq() - 1, line.previousHash()),
                line.atUtc(),
                new Act("somebody-else", line.verb(), line.subject(), line.detail()));

        write(forged);

        assertThat(trail.firstBroken()).contains(new BrokenLine(line.seq() + 1, BrokenLine.Flaw.DETACHED));
        write(line);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void a_removed_line_is_found_and_so_is_a_cut_end() {
        AuditLine line = line(written());
        audit.record(act("after"));
        AuditLine last = line(trail.about(subject).getLast().seq());

        remove(line);
        assertThat(trail.firstBroken()).contains(new BrokenLine(line.seq(), BrokenLine.Flaw.MISSING));
        insert(line);

        remove(last);
        assertThat(trail.firstBroken()).contains(new BrokenLine(last.seq(), BrokenLine.Flaw.MISSING));
        insert(last);
        assertThat(trail.firstBroken()).isEmpty();
    }

    private long written() {
        audit.record(act("before"));
        return trail.about(subject).getLast().seq();
    }

    private AuditLine line(long seq) {
        return trail.about(subject).stream()
                .filter(l -> l.seq() == seq)
                .findFirst()
                .orElseThrow();
    }

    private void remove(AuditLine line) {
        sql.sql("delete from aud_line where seq = ?").param(line.seq()).update();
    }

    private void insert(AuditLine line) {
        sql.sql("insert into aud_line (seq, at_utc, actor, verb, subject, detail, previous_hash, hash)"
                        + " values (:seq, :atUtc, :actor, :verb, :subject, :detail, :previousHash, :hash)")
                .paramSource(line)
                .update();
    }

    private void write(AuditLine line) {
        remove(line);
        insert(line);
    }

    private Act act(String detail) {
        return new Act("system", "test.write", subject, detail);
    }
}
