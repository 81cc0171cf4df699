package dk.referat.canary;

import dk.referat.Fixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What the world has for a word of the table of calls, and a caller may not know of. */
final class Hidden {

    private static final String UNUSED_SERIAL = "100000007";
    private static final String UNUSED_TEXT = "kanunused00000x";

    private final World world;
    private final Rules rules;
    private final Random random;

    Hidden(World world, Rules rules, Random random) {
        this.world = world;
        this.rules = rules;
        this.random = random;
    }

    static boolean isOfTheWorld(String word) {
        return Set.of("BODY_CODE", "DOCUMENT_NUMBER", "CASE_NUMBER", "PARTY").contains(word)
                || Stream.of(Kind.values()).anyMatch(kind -> kind.name().equals(word));
    }

    /** At most so many. */
    List<String> values(String word, Visitor visitor, int most) {
        List<String> hidden = new ArrayList<>(marks(word)
                .filter(mark ->
                        visitor.audienceOf(mark.thing()) < rules.of(mark).may())
                .map(mark -> value(word, mark.canary()))
                .toList());
        Collections.shuffle(hidden, random);
        return hidden.subList(0, Math.min(most, hidden.size()));
    }

    private Stream<Mark> marks(String word) {
        return switch (word) {
            case "BODY_CODE" -> marks(Kind.BODY, "code");
            case "DOCUMENT_NUMBER" -> marks(Kind.ATTACHMENT, "documentNumber");
            case "CASE_NUMBER" ->
                Stream.concat(marks(Kind.ATTACHMENT, "caseNumber"), marks(Kind.AGENDA_ITEM, "caseNumber"));
            case "PARTY" -> marks(Kind.TASK, "responsible");
            case "BODY",
                    "MEMBERSHIP",
                    "MEETING",
                    "AGENDA_ITEM",
                    "DECISION",
                    "TASK",
                    "ATTACHMENT",
                    "PATH_STEP",
                    "STANDING_ITEM",
                    "BACKLOG_ENTRY",
                    "WHEEL_ENTRY",
                    "MINUTES_APPROVAL",
                    "REDACTION",
                    "IMPORT_JOB",
                    "RETENTION_RULE",
                    "RETENTION_LIST",
                    "WEBHOOK",
                    "WEBHOOK_DELIVERY",
                    "API_KEY" -> marks(Kind.valueOf(word), "id");
            default -> Stream.empty();
        };
    }

    private Stream<Mark> marks(Kind kind, String member) {
        return world.marks().values().stream()
                .filter(mark -> mark.thing().kind() == kind && mark.member().equals(member));
    }

    private static String value(String word, String canary) {
        return switch (word) {
            case "DOCUMENT_NUMBER" -> canary + "/21";
            case "CASE_NUMBER" -> "21/" + canary;
            default -> canary;
        };
    }

    /** A value of the same form that nothing in the world has. */
    static String nothingLike(String value) {
        return value.length() == 36
                ? Fixture.UNKNOWN
                : value.replaceAll("\\d{9}", UNUSED_SERIAL).replaceAll("kan[a-z0-9]{12}", UNUSED_TEXT);
    }
}
