package dk.referat.access;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a caller may do, everywhere or for one body. Its kebab-case name is what tokens carry. The audience is the one
 * that the role gives its holder for the body.
 */
public enum Role {
    READER("Læser", Audience.INTERNAL),
    CLOSED_READER("Læser af lukkede sager", Audience.CLOSED),
    SECRETARY("Sekretær", Audience.CLOSED),
    TASK_OWNER("Opgaveansvarlig", Audience.INTERNAL),
    CASE_SYSTEM("Sagssystem", Audience.CLOSED),
    ADMIN("Administrator", Audience.INTERNAL);

    private final String label;
    private final Audience audience;

    Role(String label, Audience audience) {
        this.label = label;
        this.audience = audience;
    }

    public String label() {
        return label;
    }

    public Role[] and(Role... others) {
        return Stream.concat(Stream.of(this), Arrays.stream(others)).toArray(Role[]::new);
    }

    Audience audience() {
        return audience;
    }
}
