package org.mingzhang.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a spreadsheet are shown: the styles of its cells, as far as they change what a reader sees. */
final class CellFormats {

    /** What spreadsheets keep of a number; the rest is an artefact of computing in halves: 0.30000000000000004. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final double LARGEST = 1e15;
    private static final int MOST_DECIMALS = 30;

    /** No spreadsheet takes a longer one. */
    private static final int LONGEST_CODE = 255;

    /** Texts and colours, and marks that add no digits: {@code "元"}, {@code [Red]}, {@code _)}, {@code * }. */
    private static final Pattern DECORATION =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[_*].|\\\\[^.,]|![^.,]|[¥￥$€ ()+-]");

    private static final Pattern FIXED = Pattern.compile("[#0?,]*[#0?](?:\\.([#0?]*))?(%?)");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean from1904;

    void countFrom1904(Optional<String> said) {
        from1904 = said.filter(value -> value.matches("1|true|on")).isPresent();
    }

    void read(PartReader in) {
        in.children(root -> in.children(child -> {
            switch (child) {
                case "numFmts" ->
                    in.children(format -> in.number("numFmtId")
                            .ifPresent(id ->
                                    codes.put(id, in.attribute("formatCode").orElse(""))));
                case "cellXfs" ->
                    in.children(style -> styles.add(in.number("numFmtId").orElse(0)));
                default -> {}
            }
        }));
    }

    /** A cell with this number; one of text when it is no number at all. */
    Spreadsheet.Cell cell(int column, int style, String written) {
        Optional<Double> number = number(written);
        if (number.isEmpty()) {
            return new Spreadsheet.Cell(column, Spreadsheet.Kind.TEXT, written);
        }
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String code = Optional.ofNullable(codes.get(id))
                .filter(format -> format.length() <= LONGEST_CODE)
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                .orElse("General");
        if (DateUtil.isADateFormat(id, code) && DateUtil.isValidExcelDate(number.get())) {
            return new Spreadsheet.Cell(column, Spreadsheet.Kind.DATE, date(number.get()));
        }
        return new Spreadsheet.Cell(column, Spreadsheet.Kind.NUMBER, shown(number.get(), code));
    }

    private static Optional<Double> number(String written) {
        if (!written.matches("[+-]?[0-9]{1,40}(?:\\.[0-9]{0,40})?(?:[eE][+-]?[0-9]{1,3})?")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(written);
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    private String date(double number) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, from1904, true);
        return time == null ? String.valueOf(number) : time.toLocalDate().toString();
    }

    /** With the decimals that its format shows; all there are when the format shows something else than the number. */
    private static String shown(double number, String code) {
        BigDecimal kept = new BigDecimal(String.valueOf(number)).round(KEPT);
        String plain = DECORATION.matcher(code.split(";", 2)[0]).replaceAll("");
        Matcher fixed = FIXED.matcher(plain);
        if (!fixed.matches() || Math.abs(number) > LARGEST) {
            return whole(kept);
        }
        String decimals = Optional.ofNullable(fixed.group(1)).orElse("");
        int most = Math.min(decimals.length(), MOST_DECIMALS);
        int least = Math.min(
                most, (int) decimals.chars().filter(place -> place == '0').count());
        boolean percent = !fixed.group(2).isEmpty();
        BigDecimal rounded = (percent ? kept.movePointRight(2) : kept).setScale(most, RoundingMode.HALF_UP);
        BigDecimal shown = rounded.stripTrailingZeros().scale() <= least
                ? rounded.setScale(least, RoundingMode.UNNECESSARY)
                : rounded.stripTrailingZeros();
        return shown.toPlainString() + (percent ? "%" : "");
    }

    private static String whole(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }
}
