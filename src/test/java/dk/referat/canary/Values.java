package dk.referat.canary;

import dk.referat.Fixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What the world has for a word of the table of calls. */
final class Values {

    private final World world;
    private final Random random;

    Values(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    /** At most so many for each word, hidden and visible ones as they come. */
    List<String> of(List<String> words, int most) {
        return words.stream().flatMap(word -> some(of(word), most).stream()).toList();
    }

    private Stream<String> of(String word) {
        return switch (word) {
            case "BODY_CODE" -> world.of(Kind.BODY).stream().map(Thing::name);
            case "DOCUMENT_NUMBER" ->
                world.canaries(Kind.ATTACHMENT, "documentNumber").stream().map(serial -> serial + "/21");
            case "CASE_NUMBER" ->
                Stream.of(Kind.AGENDA_ITEM, Kind.ATTACHMENT)
                        .flatMap(kind -> world.canaries(kind, "caseNumber").stream())
                        .map(serial -> "21/" + serial);
            case "PARTY" -> world.canaries(Kind.TASK, "responsible").stream();
            case "UNKNOWN" -> Stream.of(Fixture.UNKNOWN);
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
                    "API_KEY" -> world.of(Kind.valueOf(word)).stream().map(Thing::id);
            default -> Stream.of(word);
        };
    }

    private List<String> some(Stream<String> values, int most) {
        List<String> all = new ArrayList<>(values.toList());
        if (all.size() > most) {
            Collections.shuffle(all, random);
        }
        return all.subList(0, Math.min(most, all.size()));
    }
}
