package dk.referat.agenda;

import dk.referat.access.Access;
import org.jspecify.annotations.Nullable;

/**
 * How closed a thing is with all that it lies in.
 *
 * @param legalBasis that of whatever closes it; null if nothing does or an import did not say
 */
public record Confidentiality(Access access, @Nullable String legalBasis) {

    public static final Confidentiality OPEN = new Confidentiality(Access.OPEN, null);

    /** This where it is closed, otherwise what it lies in. */
    public Confidentiality within(Confidentiality outer) {
        return access == Access.CLOSED ? this : outer;
    }
}
