package dk.referat.importing.reading;

import java.util.List;

/** The text is no minutes: it lacks something that all minutes have. */
public final class NotMinutes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Missing> missing;

    NotMinutes(List<Missing> missing) {
        super("Not minutes: " + missing);
        this.missing = List.copyOf(missing);
    }

    /** Everything that is wrong, not only the first thing. */
    public List<Missing> missing() {
        return missing;
    }
}
