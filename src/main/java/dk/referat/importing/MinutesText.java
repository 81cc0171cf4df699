package dk.referat.importing;

import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.reading.MinutesReader;
import dk.referat.importing.reading.Missing;
import dk.referat.importing.reading.NotMinutes;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;

/** Reads minutes, or says in the caller's words what makes the text none. */
final class MinutesText {

    private MinutesText() {}

    static ReadMinutes read(String text) {
        try {
            return MinutesReader.read(text);
        } catch (NotMinutes e) {
            throw new Invalid(e.missing().stream().map(MinutesText::violation).toList());
        }
    }

    private static Violation violation(Missing missing) {
        return Violation.at(
                "",
                switch (missing) {
                    case EMPTY -> "invalid.import.empty";
                    case BINARY -> "invalid.import.binary";
                    case ZIP_ARCHIVE -> "invalid.import.zip-archive";
                    case PDF -> "invalid.import.pdf";
                    case HTML_PAGE -> "invalid.import.html-page";
                    case TOO_MANY_LINES -> "invalid.import.too-many-lines";
                    case MEETING_DATE -> "invalid.import.no-meeting-date";
                    case ITEM_HEADING -> "invalid.import.no-item-heading";
                    case DECISION_HEADING -> "invalid.import.no-decision-heading";
                });
    }
}
