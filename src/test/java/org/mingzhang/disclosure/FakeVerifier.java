package org.mingzhang.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.base.Hashes;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.seal.Verification;
import org.mingzhang.seal.Verification.Verdict;
import org.mingzhang.seal.Verifier;
import org.mingzhang.seal.VerifierBusy;

/** Decides by the words inside a file: the page is under test here, not the signature. */
class FakeVerifier implements Verifier {

    private final ConcurrentHashMap<String, SealedFile> known = new ConcurrentHashMap<>();

    /** From now on a file that holds this text is known as that one. */
    void know(String text, SealedFile file) {
        known.put(text, file);
    }

    @Override
    public Verification verify(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (text.contains("busy")) {
            throw new VerifierBusy();
        }
        if (!text.startsWith("%PDF")) {
            return found(Verdict.UNREADABLE, file, Optional.empty());
        }
        Optional<SealedFile> sealed = known.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(entry -> entry.getValue())
                .findFirst();
        Verdict verdict = sealed.map(
                        it -> it.sha256().equals(Hashes.sha256(file)) ? Verdict.IDENTICAL : Verdict.ALTERED)
                .orElse(Verdict.NOT_OURS);
        return found(verdict, file, sealed);
    }

    private static Verification found(Verdict verdict, byte[] file, Optional<SealedFile> sealed) {
        return new Verification(verdict, Hashes.sha256(file), sealed, List.of("seal.verifierBusy"), sealed.isPresent());
    }
}
