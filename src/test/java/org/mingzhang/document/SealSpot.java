package org.mingzhang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where the seal stands on the paper, measured in the PDF. Millimetres, from the left and from the top. */
record SealSpot(
        int sealPage,
        double sealWidth,
        double sealCentreX,
        double sealTopUnderText,
        double wordsUnderSealCentre,
        double issuerCentre,
        double dateCentre,
        double dateRightSpace) {

    private static final double MM = 25.4 / 72;
    private static final double TYPE_AREA_RIGHT = 210 - 26;

    static SealSpot of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Finder finder = new Finder();
            finder.setSortByPosition(false);
            finder.getText(document);
            return finder.spot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of text: its box without leading. */
    private record Line(String text, double left, double right, double top, double bottom) {}

    private static final class Finder extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();
        private int page;
        private double left;
        private double top;
        private double size;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            double bottom = first.getYDirAdj() * MM;
            lines.add(new Line(
                    text,
                    first.getXDirAdj() * MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                    bottom - first.getFontSizeInPt() * MM,
                    bottom));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("Do")
                    && operands.getFirst() instanceof COSName name
                    && getResources().getXObject(name) instanceof PDImageXObject) {
                Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                page = getCurrentPageNo();
                left = matrix.getTranslateX() * MM;
                size = matrix.getScalingFactorX() * MM;
                top = 297 - (matrix.getTranslateY() + matrix.getScalingFactorY()) * MM;
            }
            super.processOperator(operator, operands);
        }

        SealSpot spot() {
            int at = lastIndexOf("2025年6月8日");
            Line date = lines.get(at);
            Line issuer = lines.get(at - 1);
            Line before = lines.get(at - 2);
            double words = (issuer.top() + date.bottom()) / 2;
            return new SealSpot(
                    page,
                    size,
                    left + size / 2,
                    top - before.bottom(),
                    words - (top + size / 2),
                    (issuer.left() + issuer.right()) / 2,
                    (date.left() + date.right()) / 2,
                    TYPE_AREA_RIGHT - date.right());
        }

        private int lastIndexOf(String text) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (lines.get(i).text().contains(text)) {
                    return i;
                }
            }
            throw new AssertionError("no line " + text);
        }
    }
}
