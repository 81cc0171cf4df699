package dk.referat.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.SectionKind;
import dk.referat.importing.minutes.ReadDecision;
import dk.referat.importing.minutes.ReadItem;
import dk.referat.importing.minutes.ReadMinutes;
import dk.referat.importing.minutes.ReadTask;
import dk.referat.journal.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what a careful reader noted, and says where they differ. */
final class Facts {
    private final List<String> differences = new ArrayList<>();

    static List<String> differences(JsonNode facts, ReadMinutes minutes) {
        Facts compared = new Facts();
        compared.meeting(facts, minutes);
        List<ReadItem> items = minutes.items();
        compared.same("items", facts.get("items").size(), items.size());
        for (int i = 0; i < Math.min(facts.get("items").size(), items.size()); i++) {
            compared.item("item " + (i + 1), facts.get("items").get(i), items.get(i));
        }
        return compared.differences;
    }

    private void meeting(JsonNode facts, ReadMinutes minutes) {
        text("date", facts, minutes.meeting().date());
        text("body", facts, minutes.meeting().bodyName());
        text("place", facts, minutes.meeting().place());
        text("format", facts, minutes.meeting().format());
        text("start", facts, minutes.meeting().start());
        text("end", facts, minutes.meeting().end());
        list("members", facts, minutes.meeting().members(), Shown::member, Shown::member);
    }

    private void item(String where, JsonNode facts, ReadItem item) {
        text(where + " number", facts, "number", item.number());
        same(where + " title", Shown.line(facts.get("title").asText()), Shown.line(item.title()));
        text(where + " access", facts, "access", item.access());
        text(where + " kind", facts, "kind", item.kind());
        text(where + " caseNumber", facts, "caseNumber", Shown.canonical(item.caseNumber()));
        Party proposer =
                item.recommendation() == null ? null : item.recommendation().proposer();
        text(where + " proposer", facts, "proposer", proposer == null ? null : proposer.name());
        List<SectionKind> sections = item.sections().stream()
                .map(section -> section.kind())
                .filter(kind -> kind != SectionKind.OTHER)
                .toList();
        list(where + " sections", facts, "sections", sections, JsonNode::asText, Object::toString);
        list(where + " attachments", facts, "attachments", item.attachments(), Shown::attachment, Shown::attachment);
        path(where, facts, item);
        matters(where, facts, item);
        decision(where, facts, item.decisions());
    }

    private void path(String where, JsonNode facts, ReadItem item) {
        List<String> steps = new ArrayList<>();
        item.outlook().path().forEach(step -> steps.add(step.when().text()));
        item.matters()
                .forEach(matter -> matter.outlook()
                        .path()
                        .forEach(step -> steps.add(step.when().text())));
        list(where + " path", facts, "path", steps, JsonNode::asText, Object::toString);
    }

    private void matters(String where, JsonNode facts, ReadItem item) {
        List<ReadItem> rows = item.matters().stream()
                .filter(matter -> !matter.raisedAtMeeting())
                .toList();
        List<ReadItem> planned = rows.stream()
                .filter(matter -> matter.kind() == ItemKind.SUB_ITEM)
                .toList();
        list(where + " planned", facts, "plannedMatters", planned, Shown::title, Shown::title);
        list(
                where + " slots",
                facts,
                "slots",
                planned,
                Shown::orNull,
                matter -> Shown.slot(matter.plan().slot()));
        list(
                where + " otherRows",
                facts,
                "otherRows",
                rows.stream()
                        .filter(matter -> matter.kind() != ItemKind.SUB_ITEM)
                        .toList(),
                Shown::row,
                Shown::row);
        list(
                where + " undecided",
                facts,
                "undecidedMatters",
                planned.stream().filter(matter -> matter.decisions().isEmpty()).toList(),
                Shown::title,
                Shown::title);
        guests(where, facts, item);
        List<ReadItem> decided = item.matters().stream()
                .filter(matter ->
                        matter.decidedHeading() != null && !matter.decisions().isEmpty())
                .sorted((a, b) -> Integer.compare(Shown.decidedLine(a), Shown.decidedLine(b)))
                .toList();
        if (list(where + " decided", facts, "decidedMatters", decided, Shown::decided, Shown::decided)) {
            for (int i = 0; i < decided.size(); i++) {
                JsonNode matter = facts.get("decidedMatters").get(i);
                decision(
                        where + " «" + decided.get(i).title() + "»",
                        matter,
                        decided.get(i).decisions());
            }
        }
    }

    private void guests(String where, JsonNode facts, ReadItem item) {
        List<String> guests = new ArrayList<>();
        item.plan().guests().forEach(guest -> guests.add(Shown.guest(guest, null)));
        item.matters()
                .forEach(matter ->
                        matter.plan().guests().forEach(guest -> guests.add(Shown.guest(guest, matter.title()))));
        if (facts.has("guests")) {
            for (JsonNode guest : facts.get("guests")) {
                String name = guest.get("name").asText();
                String matter = guest.hasNonNull("matter")
                        ? " / " + Shown.title(guest.get("matter").asText())
                        : "";
                String titled = guest.hasNonNull("title") ? guest.get("title").asText() + " " + name : name;
                String plan = guest.has("plan") ? guest.get("plan").asText() : "INVITED";
                String found = guests.stream()
                        .filter(g -> g.startsWith(titled + matter + " " + plan))
                        .findFirst()
                        .orElse("missing");
                boolean actual = !guest.has("actual")
                        || found.endsWith(guest.get("actual").asText());
                if (found.equals("missing") || !actual) {
                    differences.add(where + " guest " + guest + " not among " + guests);
                }
            }
            same(where + " guests " + guests, facts.get("guests").size(), guests.size());
        }
    }

    private void decision(String where, JsonNode facts, List<ReadDecision> decisions) {
        List<ReadDecision> own =
                decisions.stream().filter(ReadDecision::ofThisMeeting).toList();
        if (facts.has("outcomes")) {
            TreeSet<String> outcomes = new TreeSet<>();
            own.forEach(decision -> decision.outcomes().forEach(outcome -> outcomes.add(outcome.name())));
            same(
                    where + " outcomes",
                    new TreeSet<>(strings(facts.get("outcomes"), JsonNode::asText)).toString(),
                    outcomes.toString());
        }
        List<ReadTask> tasks =
                own.stream().flatMap(decision -> decision.tasks().stream()).toList();
        if (list(where + " tasks", facts, "tasks", tasks, Shown::responsible, Shown::responsible)) {
            for (int i = 0; i < (facts.has("tasks") ? tasks.size() : 0); i++) {
                deadline(where + " deadline", facts.get("tasks").get(i), tasks.get(i));
            }
        }
        List<ReadTask> proposed = own.stream()
                .flatMap(decision -> decision.proposedTasks().stream())
                .toList();
        list(
                where + " proposed",
                facts,
                "proposedTasks",
                proposed,
                node -> Shown.line(node.asText()),
                task -> Shown.line(task.quote()));
    }

    private void deadline(String where, JsonNode facts, ReadTask task) {
        if (!facts.has("deadline")) {
            return;
        }
        if (facts.get("deadline").isNull() || task.deadline() == null) {
            same(
                    where,
                    facts.get("deadline").isNull()
                            ? null
                            : facts.get("deadline").toString(),
                    task.deadline());
            return;
        }
        String expected = facts.get("deadline").get("text").asText();
        String actual = Shown.line(task.deadline().text());
        if (!expected.contains(actual) && !actual.contains(expected)) {
            differences.add(where + ": " + expected + " but " + actual);
        }
        text(where + " to", facts.get("deadline"), "to", task.deadline().to());
    }

    private <T> boolean list(
            String where,
            JsonNode facts,
            List<T> actual,
            Function<JsonNode, @Nullable String> expected,
            Function<T, @Nullable String> shown) {
        return list(where, facts, where, actual, expected, shown);
    }

    private <T> boolean list(
            String where,
            JsonNode facts,
            String key,
            List<T> actual,
            Function<JsonNode, @Nullable String> expected,
            Function<T, @Nullable String> shown) {
        if (!facts.has(key)) {
            return true;
        }
        List<@Nullable String> wanted = strings(facts.get(key), expected);
        List<@Nullable String> found = new ArrayList<>();
        actual.forEach(element -> found.add(shown.apply(element)));
        return same(where, wanted, found);
    }

    private void text(String key, JsonNode facts, @Nullable Object actual) {
        text(key, facts, key, actual);
    }

    private void text(String where, JsonNode facts, String key, @Nullable Object actual) {
        if (facts.has(key)) {
            same(where, Shown.orNull(facts.get(key)), actual == null ? null : actual.toString());
        }
    }

    private boolean same(String where, @Nullable Object expected, @Nullable Object actual) {
        boolean same = Objects.equals(expected, actual);
        if (!same) {
            differences.add(where + ": " + expected + "\n      but " + actual);
        }
        return same;
    }

    private static List<@Nullable String> strings(JsonNode nodes, Function<JsonNode, @Nullable String> shown) {
        List<@Nullable String> strings = new ArrayList<>();
        StreamSupport.stream(nodes.spliterator(), false).forEach(node -> strings.add(shown.apply(node)));
        return strings;
    }
}
