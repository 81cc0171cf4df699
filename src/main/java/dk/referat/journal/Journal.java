package dk.referat.journal;

import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The journal of the municipality's case-management system: how numbers are read where nothing says otherwise. */
@ApplicationScoped
public class Journal {

    private final String system;

    Journal(@ConfigProperty(name = "referat.journal.system", defaultValue = JournalNumber.ACADRE) String system) {
        this.system = system;
    }

    public String system() {
        return system;
    }

    /**
     * Empty where none is given or "none shown" is written.
     *
     * @param pointer where the text stands in the request
     * @param violations learn of a text that cannot be read
     */
    public Optional<JournalNumber> read(
            JournalNumberKind kind, @Nullable String text, String pointer, Violations violations) {
        if (text == null || JournalNumber.isNoneShown(text)) {
            return Optional.empty();
        }
        Optional<JournalNumber> number = JournalNumber.of(system, kind, text);
        if (number.isEmpty()) {
            violations.add(Violation.at(pointer, unreadable(kind)));
        }
        return number;
    }

    /** As {@link #read}, of a request's member {@code caseNumber}; refuses a text that cannot be read. */
    public Optional<JournalNumber> caseNumber(@Nullable String text) {
        Violations violations = new Violations();
        Optional<JournalNumber> number = read(JournalNumberKind.CASE, text, "/caseNumber", violations);
        violations.throwIfAny();
        return number;
    }

    /** A number that a list is asked for: must be one if it is given. */
    public Optional<JournalNumber> query(
            JournalNumberKind kind, @Nullable String text, String parameter, Violations violations) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<JournalNumber> number = JournalNumber.of(system, kind, text);
        if (number.isEmpty()) {
            violations.add(Violation.ofParameter(parameter, unreadable(kind)));
        }
        return number;
    }

    // What was written may be a CPR number in the wrong place, and no error repeats one.
    private static String unreadable(JournalNumberKind kind) {
        return kind == JournalNumberKind.DOCUMENT ? "invalid.journal-number.document" : "invalid.journal-number.case";
    }
}
