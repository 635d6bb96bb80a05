package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterTest {

    private static final Faces FACES = new Faces();
    private static final Printer PRINTER = new PdfPrinter(FACES, new PaperLayout(FACES));
    private static final byte[] SEED = PRINTER.pdf(SeedPaper.frozen(), Optional.of(redSquare()));

    private static final String SYMBOLS = "—…·～％＋－×÷≤≥≈±“”‘’￥㎡℃‰①⑩⑴㈠〔〕【】《》〈〉□■☐☑☒√✓★●○▲→↑↓〇々／＜＞「」Ⅰⅱ²³₂＃＆＊、。，；：？！（）";

    @Test
    void the_seed_report_has_nine_pages_and_is_pdf_a_2a_and_pdf_ua_1() throws IOException {
        try (PDDocument document = Loader.loadPDF(SEED)) {
            assertThat(document.getNumberOfPages()).isEqualTo(9);
        }
        assertThat(VeraPdf.failures(SEED, "2a")).isEmpty();
        assertThat(VeraPdf.failures(SEED, "ua1")).isEmpty();
    }

    @Test
    void every_character_of_the_seed_report_can_be_read_out_of_the_pdf() {
        PrintedText printed = PrintedText.of(SEED);

        assertThat(printed.withoutGlyph()).isEmpty();
        assertThat(printed.lost(SeedPaper.text())).isEmpty();
        assertThat(printed.wrongCodes()).isEmpty();
    }

    @Test
    void a_page_has_22_lines_of_28_characters() {
        String paragraph = "<p>" + "政".repeat(28 * 66 - 2) + "</p>";

        PrintedText printed = PrintedText.of(PRINTER.pdf(SeedPaper.with(paragraph), Optional.empty()));

        assertThat(printed.pages()).hasSize(3);
        for (List<String> page : printed.pages()) {
            List<String> lines = page.stream().filter(l -> l.contains("政")).toList();
            assertThat(lines).hasSize(22);
            assertThat(lines.subList(1, 22)).allMatch(l -> l.strip().length() == 28);
        }
        assertThat(printed.pages().get(0)).contains("— 1 —");
    }

    @Test
    void all_characters_of_the_standard_table_can_be_printed_in_every_face() throws IOException {
        String all = resource("tgh8105.txt") + SYMBOLS;
        String body = List.of("p", "h1", "h2", "h3").stream()
                .map(tag -> "<" + tag + ">" + Xhtml.text(all) + "</" + tag + ">")
                .collect(Collectors.joining());

        PrintedText printed = PrintedText.of(PRINTER.pdf(SeedPaper.with(body), Optional.empty()));

        assertThat(PRINTER.missing(all)).isEmpty();
        assertThat(printed.withoutGlyph()).isEmpty();
        assertThat(printed.lost(all)).isEmpty();
        assertThat(printed.wrongCodes()).isEmpty();
    }

    @Test
    void a_character_without_glyph_is_refused_by_name_and_code() {
        Paper paper = SeedPaper.with("<p>姓名𰻞，私用\uE123</p>");

        assertThatThrownBy(() -> PRINTER.pdf(paper, Optional.empty()))
                .isInstanceOfSatisfying(
                        MissingGlyphs.class, e -> assertThat(e.getMessage()).contains("𰻞（U+30EDE）、（U+E123）"));
        assertThat(PRINTER.missing("好𰻞")).isEqualTo("𰻞（U+30EDE）");
    }

    @Test
    void text_is_cleaned_before_it_is_printed() {
        Paper paper = SeedPaper.with("<p>⽂件⻓度，软\u00AD连\u200B字\u0007符，全形</p>");

        PrintedText printed = PrintedText.of(PRINTER.pdf(paper, Optional.empty()));

        assertThat(printed.all()).contains("文件长度，软连字符，全形");
    }

    @Test
    void a_paper_reaches_for_nothing_outside_itself(@TempDir Path folder) throws IOException {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path picture = Files.write(folder.resolve("p.png"), redSquare().png());
        String http = "http://127.0.0.1:" + server.getAddress().getPort();

        byte[] pdf = PRINTER.pdf(
                SeedPaper.with("<p>正文<img alt=\"x\" src=\"" + http + "/a.png\"/><img alt=\"x\" src=\"" + picture.toUri()
                        + "\"/></p><div style=\"background: url(" + http + "/b.png)\">字</div>"),
                Optional.empty());

        server.stop(0);
        assertThat(asked).isEmpty();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype /Image");
        assertThat(PrintedText.of(pdf).all()).contains("正文");
    }

    @Test
    void entities_and_strange_elements_are_refused() {
        for (String hostile : List.of(
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>",
                "<p>&x;</p>",
                "</body><body>",
                "<p>not closed",
                "<style>@import url(http://127.0.0.1/x.css);</style>",
                "<link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>",
                "<object data=\"file:///etc/passwd\"/>",
                "<script>1</script>")) {
            assertThatThrownBy(() -> PRINTER.pdf(SeedPaper.with(hostile), Optional.empty()))
                    .as(hostile)
                    .isInstanceOf(BadPaper.class);
        }
    }

    @Test
    void a_draft_says_so_and_takes_no_seal() {
        Paper draft = SeedPaper.of("report-2024", "", SeedPaper.body("一、部门基本情况\n正文。"));

        assertThat(PrintedText.of(PRINTER.pdf(draft, Optional.empty())).all()).contains("草稿");
        assertThat(PrintedText.of(SEED).all()).doesNotContain("草稿");
        assertThatThrownBy(() -> PRINTER.pdf(draft, Optional.of(redSquare())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pdf_names_its_version() throws IOException {
        Paper paper = SeedPaper.frozen();

        try (PDDocument document = Loader.loadPDF(SEED)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(paper.issuer());
            assertThat(document.getDocumentInformation().getKeywords()).contains(paper.version(), paper.versionHash());
        }
    }

    @Test
    void the_seal_is_centred_over_issuer_and_date_within_one_line_of_the_text() throws IOException {
        SealSpot spot = SealSpot.of(SEED);

        assertThat(spot.sealPage()).isEqualTo(9);
        assertThat(spot.sealWidth()).isBetween(41.9, 42.1);
        assertThat(spot.dateRightSpace()).as("四字").isBetween(21.5, 23.0);
        assertThat(spot.issuerCentre()).isBetween(spot.dateCentre() - 0.5, spot.dateCentre() + 0.5);
        assertThat(spot.sealCentreX()).isBetween(spot.dateCentre() - 0.5, spot.dateCentre() + 0.5);
        assertThat(spot.sealTopUnderText()).as("一行之内").isBetween(0.0, 10.3);
        assertThat(spot.wordsUnderSealCentre()).as("中心偏下").isBetween(0.5, 8.0);
    }

    @Test
    void issuer_and_date_never_stand_on_a_page_alone() {
        for (int lines = 14; lines <= 23; lines++) {
            String text = "<p>" + "政".repeat(28 * lines - 2) + "</p>";
            Paper paper = SeedPaper.with(text + "<div class=\"closing\"/>");

            PrintedText printed = PrintedText.of(PRINTER.pdf(paper, Optional.of(redSquare())));

            List<String> last = printed.pages().getLast();
            assertThat(last).as(lines + " lines").anyMatch(l -> l.contains("2025年6月8日"));
            assertThat(last).as(lines + " lines").anyMatch(l -> l.contains("政"));
        }
    }

    @Test
    void issuer_and_date_stay_with_the_attachment_note() {
        for (int lines = 14; lines <= 20; lines++) {
            Paper paper = SeedPaper.with("<p>" + "政".repeat(28 * lines - 2)
                    + "</p><div class=\"attachment-note\"><p>附件：1.基础数据表</p></div><div class=\"closing\"/>");

            PrintedText printed = PrintedText.of(PRINTER.pdf(paper, Optional.empty()));

            assertThat(printed.pages().getLast())
                    .as(lines + " lines")
                    .anyMatch(l -> l.contains("附件：1.基础数据表"))
                    .anyMatch(l -> l.contains("2025年6月8日"));
        }
    }

    @Test
    void pages_become_pictures_of_a_limited_size() throws IOException {
        List<byte[]> pages = PRINTER.pages(SEED, 40);
        BufferedImage huge = ImageIO.read(
                new ByteArrayInputStream(PRINTER.pages(PRINTER.pdf(SeedPaper.with("<p>一页</p>"), Optional.empty()), 5000)
                        .getFirst()));

        assertThat(pages).hasSize(9);
        assertThat(ImageIO.read(new ByteArrayInputStream(pages.getFirst())).getWidth())
                .isBetween(329, 332);
        assertThat((long) huge.getWidth() * huge.getHeight()).isLessThan(4_010_000);
    }

    @Test
    void the_closing_page_is_found() {
        byte[] withAttachment = PRINTER.pdf(
                SeedPaper.with("<p>正文</p><div class=\"closing\"/><div class=\"attachment\"><p>附件</p></div>"),
                Optional.empty());

        assertThat(PRINTER.closingPage(SEED, 40))
                .contains(PRINTER.pages(SEED, 40).getLast());
        assertThat(PRINTER.closingPage(withAttachment, 40))
                .contains(PRINTER.pages(withAttachment, 40).getFirst());
        assertThat(PRINTER.closingPage(PRINTER.pdf(SeedPaper.with("<p>没有落款</p>"), Optional.empty()), 40))
                .isEmpty();
    }

    static SealPicture redSquare() {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE6, 0x00, 0x12, 0xCC));
        graphics.drawRect(0, 0, 199, 199);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new SealPicture(out.toByteArray(), 42, "测试印章");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PrinterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
