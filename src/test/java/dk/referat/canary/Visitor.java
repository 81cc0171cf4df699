package dk.referat.canary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of caller. Each holds one role at most, so that no role hides behind another. */
enum Visitor {
    ANONYMOUS(null, Place.NOWHERE, 0),
    NO_ROLES(null, Place.NOWHERE, 0),
    READER("READER", Place.HERE, 1),
    CLOSED_READER("CLOSED_READER", Place.HERE, 2),
    CLOSED_READER_ELSEWHERE("CLOSED_READER", Place.ELSEWHERE, 2),
    SECRETARY("SECRETARY", Place.HERE, 2),
    SECRETARY_ELSEWHERE("SECRETARY", Place.ELSEWHERE, 2),
    TASK_OWNER("TASK_OWNER", Place.HERE, 1),
    CASE_SYSTEM("CASE_SYSTEM", Place.HERE, 2),
    ADMIN_HERE("ADMIN", Place.HERE, 1),
    ADMIN("ADMIN", Place.EVERYWHERE, 1);

    /** The bodies that a role is for. */
    enum Place {
        NOWHERE,
        HERE,
        ELSEWHERE,
        EVERYWHERE
    }

    /** In place of an audience. */
    static final int HOLDERS_OF_A_ROLE = 3;

    /** What parties call the one that {@link #TASK_OWNER} is. */
    static final String IDENTIFIER = "opgave-ejer";

    private final @Nullable String role;
    private final Place place;
    private final int audience;

    Visitor(@Nullable String role, Place place, int audience) {
        this.role = role;
        this.place = place;
        this.audience = audience;
    }

    /** PUBLIC 0, INTERNAL 1 or CLOSED 2; {@link #HOLDERS_OF_A_ROLE} of what no audience sees. */
    int audienceOf(Thing thing) {
        if (!thing.kind().isForAudiences()) {
            return thing.kind().role().equals(role) && holdsFor(thing.place()) ? HOLDERS_OF_A_ROLE : 0;
        }
        return holdsFor(thing.place()) ? audience : 0;
    }

    boolean holdsFor(Place body) {
        return place == Place.EVERYWHERE || place == body;
    }

    /** The grants of its key, as JSON. */
    List<String> grants(List<String> here, List<String> elsewhere) {
        Stream<String> bodies = switch (place) {
            case NOWHERE -> Stream.empty();
            case HERE -> here.stream().map(body -> '"' + body + '"');
            case ELSEWHERE -> elsewhere.stream().map(body -> '"' + body + '"');
            case EVERYWHERE -> Stream.of("null");
        };
        return bodies.map(body -> "{\"role\": \"%s\", \"body\": %s}".formatted(role, body))
                .toList();
    }

    /** As the columns of the matrix are called. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
