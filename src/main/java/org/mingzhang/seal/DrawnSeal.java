package org.mingzhang.seal;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.mingzhang.base.Texts;
import org.mingzhang.document.SealPicture;
import org.springframework.stereotype.Component;

/**
 * Draws from the outlines of the letters. Round, star in the middle, the name from left to right around it (国发〔1999〕25号
 * 第十三条); 42 mm is what county bureaus commonly have.
 */
@Component
class DrawnSeal implements SealMaker {

    private static final int MILLIMETRES = 42;
    private static final int DOTS_PER_INCH = 600;

    /** Opaque red would hide issuer and date under the star. */
    private static final Color RED = new Color(0xE6, 0x00, 0x12, 204);

    private static final double RADIUS = MILLIMETRES / 2.0;
    private static final double RING = 1.2;
    private static final double GAP = 0.9;
    private static final double STAR = 6.5;
    private static final double LETTER = 5.6;

    /** The arc ends where the lines of the label begin. */
    private static final double WIDEST_ARC = 200;

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    @Override
    public SealPicture demonstration(String unitName) {
        Font face = face();
        Area seal = ring();
        seal.add(star());
        addName(seal, unitName, face);
        addLine(seal, Texts.of(Locale.CHINESE, "seal.picture.demonstration"), face, 3.2, 11.6);
        addLine(seal, Texts.of(Locale.CHINESE, "seal.picture.noForce"), face, 2.1, 15);
        return new SealPicture(png(seal), MILLIMETRES, Texts.of(Locale.CHINESE, "seal.picture.description", unitName));
    }

    private static Area ring() {
        Area ring = new Area(circle(RADIUS));
        ring.subtract(new Area(circle(RADIUS - RING)));
        return ring;
    }

    private static Ellipse2D circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Area star() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? STAR : STAR * 0.381966;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double x = radius * Math.cos(angle);
            double y = radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return new Area(star);
    }

    private static void addName(Area seal, String name, Font face) {
        int[] letters = name.codePoints().toArray();
        double sweep = Math.toRadians(Math.min(WIDEST_ARC, 26.0 * letters.length));
        double step = letters.length > 1 ? sweep / (letters.length - 1) : 0;
        double base = RADIUS - RING - GAP - LETTER;
        double room = letters.length > 1 ? step * (base + LETTER * 0.45) : LETTER;
        double width = Math.min(LETTER * 0.78, room * 0.92);
        for (int i = 0; i < letters.length; i++) {
            AffineTransform place = new AffineTransform();
            place.rotate(-sweep / 2 + i * step);
            place.translate(0, -base);
            place.scale(width / 1000, LETTER / 1000);
            // The em square is 1000 wide and begins 120 under the base line.
            place.translate(-500, -120);
            seal.add(new Area(place.createTransformedShape(outline(face, Character.toString(letters[i])))));
        }
    }

    private static void addLine(Area seal, String text, Font face, double height, double baseLine) {
        Shape outline = outline(face, text);
        Rectangle2D box = outline.getBounds2D();
        AffineTransform place = new AffineTransform();
        place.translate(0, baseLine);
        place.scale(height / 1000, height / 1000);
        place.translate(-box.getCenterX(), 0);
        seal.add(new Area(place.createTransformedShape(outline)));
    }

    private static Shape outline(Font face, String text) {
        return face.createGlyphVector(PLAIN, text).getOutline();
    }

    private static Font face() {
        try (InputStream in = Objects.requireNonNull(DrawnSeal.class.getResourceAsStream("/fonts/biaosong.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the face ships with the product", e);
        }
    }

    private static byte[] png(Area seal) {
        int pixels = (int) Math.round(MILLIMETRES / 25.4 * DOTS_PER_INCH);
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(pixels / 2.0, pixels / 2.0);
        graphics.scale(pixels / (double) MILLIMETRES, pixels / (double) MILLIMETRES);
        graphics.setColor(RED);
        graphics.fill(seal);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
