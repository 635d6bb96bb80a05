package org.mingzhang.seal;

/** Signs PDFs for a seal. The real one is a sealing service or a key in hardware; the product brings a demonstration. */
interface Signer {

    /** Whether its signatures are for demonstrations only and without legal force. */
    boolean isDemonstration();

    /**
     * Certifies a PDF: nothing may be changed afterwards. Nothing visible is added, the seal stands in the page already.
     *
     * @param reason 用印事由
     * @return the bytes to keep: signing again gives others
     */
    SignedPdf sign(byte[] pdf, Seal seal, String reason);

    /** @param signatureSha256 hash of the signature value, by which a changed copy is recognised */
    record SignedPdf(byte[] bytes, String signatureSha256) {}
}
