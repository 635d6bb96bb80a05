package org.mingzhang.report;

import java.util.regex.Pattern;
import org.mingzhang.document.CleanText;
import org.mingzhang.document.FileFormat;

/** Names of files that people bring. */
final class EvidenceName {

    static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** No system takes these in names of files; dots in front hide a file. */
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*\\s]+");

    private static final Pattern AROUND = Pattern.compile("^[. ]+|[. ]+$");
    private static final int LONGEST_ENDING = 5;

    private EvidenceName() {}

    /**
     * Without folders, controls and marks of direction, 120 characters at most, and with an ending that says what the file
     * is, so that nobody takes it for something else.
     */
    static String of(String brought, FileFormat format) {
        String plain = plain(brought);
        if (format.names(plain) && plain.length() <= LONGEST) {
            return plain;
        }
        String ending = "." + format.endings().getFirst();
        String stem = format.names(plain) ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        return cut(stem, LONGEST - ending.length()) + ending;
    }

    /** The same for a file that is not taken, whatever it is. */
    static String plain(String brought) {
        String name = FOLDERS.matcher(CleanText.of(brought)).replaceAll("");
        String plain = AROUND.matcher(UNFIT.matcher(name).replaceAll(" "))
                .replaceAll("")
                .strip();
        return plain.isEmpty() ? "佐证材料" : cut(plain, LONGEST + LONGEST_ENDING);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
