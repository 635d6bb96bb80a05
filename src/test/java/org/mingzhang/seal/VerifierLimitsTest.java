package org.mingzhang.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mingzhang.seal.Verification.Verdict;

class VerifierLimitsTest {

    @Test
    void a_crowd_is_told_to_come_again() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        Inspection slow = mock(Inspection.class);
        when(slow.of(any(), anyString())).thenAnswer(call -> {
            release.await();
            return new Verification(Verdict.NOT_OURS, "", Optional.empty(), List.of(), false);
        });
        FileMapper files = mock(FileMapper.class);
        when(files.withHash(anyString())).thenReturn(Optional.empty());
        PdfVerifier verifier = new PdfVerifier(files, mock(UseMapper.class), slow);
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            crowd.add(Thread.ofPlatform().start(() -> verifier.verify(new byte[] {1})));
        }
        while (verifier.waiting() < 6) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> verifier.verify(new byte[] {1})).isInstanceOf(VerifierBusy.class);

        release.countDown();
        for (Thread one : crowd) {
            one.join();
        }
        assertThat(verifier.verify(new byte[] {1}).verdict()).isEqualTo(Verdict.NOT_OURS);
        verifier.end();
    }
}
