package org.mingzhang.seal;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingzhang.base.Hashes;
import org.mingzhang.seal.Verification.Verdict;
import org.springframework.stereotype.Service;

/**
 * Compares with the register first. Only what is not in it is read as a PDF, by a few threads, with limits on size, pages,
 * time and queue: the file comes from anybody.
 */
@Service
class PdfVerifier implements Verifier {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 6;
    private static final int SECONDS = 20;

    private final FileMapper files;
    private final UseMapper uses;
    private final Inspection inspection;
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), PdfVerifier::thread);

    PdfVerifier(FileMapper files, UseMapper uses, Inspection inspection) {
        this.files = files;
        this.uses = uses;
        this.inspection = inspection;
        readers.allowCoreThreadTimeOut(true);
    }

    @Override
    public Verification verify(byte[] file) {
        String sha256 = Hashes.sha256(file);
        Optional<SealedFile> same = files.withHash(sha256);
        if (same.isPresent()) {
            return registered(same.get());
        }
        if (file.length > LARGEST) {
            return unreadable(sha256, "seal.verify.tooLarge");
        }
        return inTime(file, sha256);
    }

    private Verification registered(SealedFile file) {
        SealUse use = uses.ofFile(file.id()).orElseThrow();
        boolean isVoid = use.voidedAt().isPresent();
        return new Verification(
                isVoid ? Verdict.VOID : Verdict.IDENTICAL,
                file.sha256(),
                Optional.of(file),
                List.of(isVoid ? "seal.verify.void" : "seal.verify.identical"),
                use.kind().equals("DEMONSTRATION"));
    }

    private Verification inTime(byte[] file, String sha256) {
        Future<Verification> found;
        try {
            found = readers.submit(() -> inspection.of(file, sha256));
        } catch (RejectedExecutionException full) {
            throw new VerifierBusy();
        }
        try {
            return found.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            found.cancel(true);
            return unreadable(sha256, "seal.verify.tooSlow");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VerifierBusy();
        }
    }

    static Verification unreadable(String sha256, String reason) {
        return new Verification(Verdict.UNREADABLE, sha256, Optional.empty(), List.of(reason), false);
    }

    /** Files that wait for a thread. */
    int waiting() {
        return readers.getQueue().size();
    }

    @PreDestroy
    void end() {
        readers.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verifier");
        thread.setDaemon(true);
        return thread;
    }
}
