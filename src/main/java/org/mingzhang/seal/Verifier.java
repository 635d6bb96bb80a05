package org.mingzhang.seal;

/** Verifies an uploaded file for anybody. Makes no outside connection. */
public interface Verifier {

    /** @throws VerifierBusy when too many files are being verified at the moment */
    Verification verify(byte[] file);
}
