package org.mingzhang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Prints with openhtmltopdf. */
@Component
class PdfPrinter implements Printer {

    /** A print takes about 100 MB; two at a time leave the server its memory. */
    private static final int AT_A_TIME = 2;

    private final Faces faces;
    private final PaperLayout layout;
    private final Semaphore presses = new Semaphore(AT_A_TIME, true);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    PdfPrinter(Faces faces, PaperLayout layout) {
        this.faces = faces;
        this.layout = layout;
    }

    @Override
    public byte[] pdf(Paper paper, Optional<SealPicture> seal) {
        if (paper.version().isEmpty() && seal.isPresent()) {
            throw new IllegalArgumentException("a draft is never sealed");
        }
        Document page = layout.page(paper, seal);
        String missing = missing(page.getDocumentElement().getLastChild().getTextContent());
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(missing);
        }
        return inTurn(() -> print(page));
    }

    @Override
    public String missing(String text) {
        return faces.missing(CleanText.of(text));
    }

    @Override
    public List<byte[]> pages(byte[] pdf, int dpi) {
        return inTurn(() -> PageImages.of(pdf, dpi));
    }

    @Override
    public Optional<byte[]> closingPage(byte[] pdf, int dpi) {
        return inTurn(() -> PageImages.closing(pdf, dpi));
    }

    private <T> T inTurn(Supplier<T> work) {
        presses.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            presses.release();
        }
    }

    private byte[] print(Document page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        Faces.NAMES.forEach(face -> builder.useFont(() -> faces.open(face), face, 400, FontStyle.NORMAL, true));
        keepInside(builder);
        builder.withProducer("Mingzhang");
        builder.withW3cDocument(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Nothing is loaded from disk or network: a picture is a data URI or does not appear. */
    private static void keepInside(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> inside(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> inside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> inside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static boolean inside(String uri) {
        return uri.startsWith("data:") || uri.startsWith("#");
    }
}
