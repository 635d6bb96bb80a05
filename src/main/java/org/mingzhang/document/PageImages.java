package org.mingzhang.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mingzhang.base.Texts;

/** Draws the pages of a PDF. */
final class PageImages {

    private static final int MOST_PAGES = 60;

    /** A4 at 200 dpi has 3.9 million. */
    private static final double MOST_PIXELS = 4e6;

    private PageImages() {}

    static List<byte[]> of(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (int i = 0; i < count; i++) {
                float scale = scale(document.getPage(i).getCropBox(), dpi);
                pages.add(png(renderer.renderImage(i, scale, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page that the outline's entry for issuer and date leads to. */
    static Optional<byte[]> closing(byte[] pdf, int dpi) {
        String name = Texts.of(Locale.CHINESE, "document.closing");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline == null) {
                return Optional.empty();
            }
            for (PDOutlineItem item : outline.children()) {
                if (name.equals(item.getTitle())) {
                    PDPage page = item.findDestinationPage(document);
                    int number = document.getPages().indexOf(page);
                    float scale = scale(page.getCropBox(), dpi);
                    return Optional.of(png(new PDFRenderer(document).renderImage(number, scale, ImageType.RGB)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float scale(PDRectangle page, int dpi) {
        double wanted = Math.max(1, dpi) / 72.0;
        double most = Math.sqrt(MOST_PIXELS / ((double) page.getWidth() * page.getHeight()));
        return (float) Math.min(wanted, most);
    }

    private static byte[] png(BufferedImage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }
}
