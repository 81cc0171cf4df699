package dk.referat.overview;

import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a number that somebody asks for may be: a document, a case, or either. */
record NumberSought(
        String system,
        @Nullable String documentKey,
        @Nullable String caseKey) {

    static Optional<NumberSought> in(DecisionQuery query, Journal journal) {
        long given = Stream.of(query.journalNumber(), query.documentNumber(), query.caseNumber())
                .filter(number -> number != null)
                .count();
        if (given > 1) {
            throw new Invalid(Violation.ofParameter("journalNumber", "invalid.decision.one-number"));
        }
        String system = query.system() == null ? journal.system() : query.system();
        if (query.journalNumber() != null) {
            return Optional.of(of("journalNumber", query.journalNumber(), readings(system, query.journalNumber())));
        }
        if (query.documentNumber() != null) {
            return Optional.of(of(
                    "documentNumber",
                    query.documentNumber(),
                    reading(system, JournalNumberKind.DOCUMENT, query.documentNumber())));
        }
        if (query.caseNumber() != null) {
            return Optional.of(
                    of("caseNumber", query.caseNumber(), reading(system, JournalNumberKind.CASE, query.caseNumber())));
        }
        return Optional.empty();
    }

    private static List<JournalNumber> readings(String system, String text) {
        return JournalNumber.candidates(system, text);
    }

    private static List<JournalNumber> reading(String system, JournalNumberKind kind, String text) {
        return JournalNumber.of(system, kind, text).stream().toList();
    }

    private static NumberSought of(String parameter, String text, List<JournalNumber> readings) {
        if (readings.isEmpty()) {
            throw new Invalid(Violation.ofParameter(parameter, "invalid.journal-number.unreadable", text));
        }
        return new NumberSought(
                readings.get(0).system(),
                key(readings, JournalNumberKind.DOCUMENT),
                key(readings, JournalNumberKind.CASE));
    }

    private static @Nullable String key(List<JournalNumber> readings, JournalNumberKind kind) {
        return readings.stream()
                .filter(number -> number.kind() == kind)
                .map(JournalNumber::normalized)
                .findFirst()
                .orElse(null);
    }
}
