package dk.referat.importing.text;

import java.util.ArrayList;
import java.util.List;

public final class Lines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Blank lines in a row that are kept; more would say nothing. */
    private static final int MOST_BLANK = 3;

    private Lines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        boolean opensPage = false;
        int blank = 0;
        for (int at = start; at <= text.length(); at++) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (c != '\n' && c != '\r' && c != '\f') {
                continue;
            }
            Line line = Line.of(number, text.substring(start, at), opensPage);
            blank = line.isBlank() ? blank + 1 : 0;
            if (blank <= MOST_BLANK || opensPage) {
                lines.add(line);
            }
            opensPage = c == '\f' || (opensPage && at == start);
            if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
            }
            number += c == '\f' ? 0 : 1;
            start = at + 1;
        }
        return lines;
    }
}
