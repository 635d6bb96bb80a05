package org.mingzhang.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mingzhang.document.SealPicture;

class DrawnSealTest {

    private final SealMaker maker = new DrawnSeal();

    @Test
    void a_seal_is_round_red_and_lets_the_text_under_it_through() throws IOException {
        SealPicture seal = maker.demonstration("株洲市芦淞区司法局");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(seal.png()));
        int size = image.getWidth();
        assertThat(seal.millimetres()).isEqualTo(42);
        assertThat(image.getHeight()).isEqualTo(size);
        assertThat(alpha(image, 2, 2)).as("corner").isZero();
        assertThat(alpha(image, size / 2, 4)).as("ring").isEqualTo(204);
        assertThat(image.getRGB(size / 2, size / 2) & 0xFFFFFF).as("star").isEqualTo(0xE60012);
    }

    @Test
    void a_demonstration_seal_is_labelled() throws IOException {
        SealPicture seal = maker.demonstration("株洲市芦淞区司法局");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(seal.png()));
        assertThat(seal.description()).contains("株洲市芦淞区司法局", "不具有法律效力", "without legal force");
        assertThat(inked(image, 9.0, 12.0)).as("演示印章").isTrue();
        assertThat(inked(image, 13.2, 15.2)).as("无法律效力").isTrue();
        assertThat(inked(image, 16.0, 18.5)).as("under the label").isFalse();
    }

    @Test
    void the_longest_names_still_fit_into_the_ring() throws IOException {
        SealPicture seal = maker.demonstration("株洲市芦淞区人力资源和社会保障局劳动监察大队");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(seal.png()));
        assertThat(inked(image, 16.0, 18.5)).as("the arc ends above the foot").isFalse();
    }

    private static int alpha(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }

    /** Whether anything is drawn in the middle third, between two heights in mm under the centre. */
    private static boolean inked(BufferedImage image, double from, double to) {
        double perMm = image.getWidth() / 42.0;
        int centre = image.getWidth() / 2;
        for (int y = (int) (centre + from * perMm); y < centre + to * perMm; y++) {
            for (int x = centre - image.getWidth() / 6; x < centre + image.getWidth() / 6; x++) {
                if (alpha(image, x, y) > 100) {
                    return true;
                }
            }
        }
        return false;
    }
}
