package dk.referat.importing.attached;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What follows the access in the line of an attachment, peeled off from its end. Where cells are parted by gaps, only a gap
 * parts a number from the title; otherwise its brackets do.
 */
final class AttachmentCells {
    private static final String GAP = "(?:\\t[\\s|]*|\\|[\\s|]*| {2,}[\\s|]*)";
    private static final Pattern EDGE = Pattern.compile("(?<![\\s|])[\\s|]++$");
    private static final Pattern GAPS = Pattern.compile("[\\s|]+");
    private static final Pattern ID = Pattern.compile("[\\t|]\\s*(\\d{5,12})$");
    private static final Pattern TYPE =
            Pattern.compile("(?:" + GAP + "|(?<=\\))\\s*)\\(([A-ZÆØÅ]{0,4})\\)$|\\s\\(([A-ZÆØÅ]?)\\)$");
    private static final Pattern NUMBER_CELL =
            Pattern.compile(GAP + "(\\(?\\s*(?:\\d{1,9}\\s?[-/]\\s?\\d{2,7}|\\d?)\\s*\\)?)$");
    private static final Pattern NUMBER_IN_ROW =
            Pattern.compile("\\s(\\(\\s*(?:\\d{1,9}\\s?[-/]\\s?\\d{2,7}|\\d?)\\s*\\)|\\d{3,9}/\\d{2,4})$");
    private static final Pattern NOTHING = Pattern.compile("[\\s|](?:0|O|\\(\\s*0?\\s*\\))$");

    private final boolean inCells;
    private final @Nullable String documentId;
    private final @Nullable String typeCode;
    private final @Nullable String number;
    private String rest;

    AttachmentCells(String text, boolean inCells, boolean open) {
        this.inCells = inCells;
        rest = trimmed(text);
        documentId = peel(ID);
        String type = peel(TYPE);
        typeCode = type == null || type.isEmpty() ? null : type;
        if (!open) {
            // Bad text recognition leaves a nought for each empty pair of brackets.
            peelAll(NOTHING);
        }
        number = peelNumber();
        if (!open) {
            peelAll(NOTHING);
        }
    }

    String title() {
        return GAPS.matcher(rest).replaceAll(" ").strip();
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String typeCode() {
        return typeCode;
    }

    @Nullable
    String documentId() {
        return documentId;
    }

    private @Nullable String peelNumber() {
        String cell = peel(NUMBER_CELL);
        return cell == null && !inCells ? peel(NUMBER_IN_ROW) : cell;
    }

    private void peelAll(Pattern pattern) {
        String found;
        do {
            found = peel(pattern);
        } while (found != null);
    }

    private @Nullable String peel(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find() || matcher.start() == 0) {
            return null;
        }
        String found = "";
        for (int group = 1; group <= matcher.groupCount(); group++) {
            found = matcher.group(group) == null ? found : matcher.group(group);
        }
        rest = trimmed(rest.substring(0, matcher.start()));
        return found;
    }

    private static String trimmed(String text) {
        return EDGE.matcher(text).replaceFirst("");
    }
}
