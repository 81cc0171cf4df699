package dk.referat.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lower audiences see stays as it is, to the byte, when something that they may not know of changes next to it. */
@QuarkusTest
class QuietChangesTest {

    private static final List<Visitor> PUBLIC = List.of(Visitor.ANONYMOUS, Visitor.CLOSED_READER_ELSEWHERE);
    private static final List<Visitor> EMPLOYEES = List.of(Visitor.READER, Visitor.TASK_OWNER, Visitor.ADMIN);
    private static final List<Visitor> BOTH =
            Stream.concat(PUBLIC.stream(), EMPLOYEES.stream()).toList();

    @Inject
    Database database;

    private Wire wire = new Wire();

    @BeforeEach
    void connect() {
        wire = new Wire();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEUTRAL", "SHOW", "HIDE"})
    void keepsEveryAnswerWhenSomethingClosedChanges(String closedTitles) {
        QuietAgenda agenda = new QuietAgenda(wire, closedTitles);
        assertStays(agenda, agenda.hiddenFromEmployees(), BOTH);
    }

    @Test
    void keepsEveryAnswerWhenAClosedAttachmentChangesThatIsHiddenByPolicy() {
        QuietAgenda agenda = new QuietAgenda(wire, "HIDE");
        assertStays(agenda, agenda.hiddenByPolicy(), BOTH);
    }

    @Test
    void keepsEveryAnswerToThePublicWhenSomethingChangesThatEmployeesSee() {
        QuietAgenda agenda = new QuietAgenda(wire, "NEUTRAL");
        assertStays(agenda, agenda.hiddenFromThePublic(), PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEUTRAL", "HIDE"})
    void countsPlacesWithoutAGap(String closedTitles) {
        QuietAgenda agenda = new QuietAgenda(wire, closedTitles);
        agenda.hiddenFromEmployees().values().forEach(Runnable::run);
        Cast cast = cast(agenda);
        for (Visitor visitor : BOTH) {
            JsonNode meeting = get(cast, visitor, agenda.meeting.path()).json();
            assertThat(places(meeting.path("agendaItems"), "position"))
                    .as("%s", visitor)
                    .isEqualTo(first(2));
            JsonNode item = meeting.path("agendaItems").path(0);
            assertThat(places(item.path("attachments"), "index"))
                    .as("%s", visitor)
                    .isEqualTo(first(closedTitles.equals("HIDE") ? 1 : 2));
            assertThat(places(item.path("decisions"), "sequence"))
                    .as("%s", visitor)
                    .isEqualTo(first(PUBLIC.contains(visitor) ? 0 : 2));
        }
    }

    private static List<Integer> places(JsonNode list, String member) {
        List<Integer> places = new ArrayList<>();
        list.forEach(one -> places.add(one.path(member).asInt()));
        return places;
    }

    private static List<Integer> first(int n) {
        return IntStream.rangeClosed(1, n).boxed().toList();
    }

    private void assertStays(QuietAgenda agenda, Map<String, Runnable> changes, List<Visitor> visitors) {
        Cast cast = cast(agenda);
        List<String> moved = new ArrayList<>();
        settle();
        Map<String, String> before = seen(agenda, cast, visitors);
        for (Map.Entry<String, Runnable> change : changes.entrySet()) {
            change.getValue().run();
            settle();
            Map<String, String> after = seen(agenda, cast, visitors);
            before.forEach((asked, answer) -> {
                if (!answer.equals(after.get(asked))) {
                    moved.add("%s shows in %s%n%s%n%s".formatted(change.getKey(), asked, answer, after.get(asked)));
                }
            });
            before = after;
        }
        assertThat(moved).isEmpty();
    }

    /** What has been committed is in the feed. */
    private void settle() {
        while (!database.ask("select 1 from change_unnumbered limit 1").isEmpty()) {
            database.run("select number_changes(1000)");
        }
    }

    private Cast cast(QuietAgenda agenda) {
        return new Cast(
                Maker.of(wire),
                List.of(agenda.body.id()),
                List.of(Fixture.read("/bodies/" + Fixture.body()).getString("id")));
    }

    private Map<String, String> seen(QuietAgenda agenda, Cast cast, List<Visitor> visitors) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Visitor visitor : visitors) {
            reads(agenda)
                    .forEach(target -> seen.put(
                            target + " by " + visitor.column(),
                            get(cast, visitor, target).lasting()));
        }
        return seen;
    }

    private Answer get(Cast cast, Visitor visitor, String target) {
        return wire.send(Request.get(target), cast.credentials(visitor));
    }

    private static Stream<String> reads(QuietAgenda agenda) {
        String body = "?body=" + agenda.body.name();
        String number = QuietAgenda.NUMBER;
        Stream<String> lists = Stream.of("meetings", "decisions", "tasks", "attachments")
                .flatMap(list -> Stream.of("", "&limit=1").map(more -> "/api/v1/" + list + body + more));
        Stream<String> filtered = Stream.of(
                "/api/v1/decisions" + body + "&documentNumber=" + number,
                "/api/v1/decisions" + body + "&modifiedSince=2026-01-01T00:00:00Z",
                "/api/v1/attachments" + body + "&documentNumber=" + number,
                agenda.body.path() + "/memberships",
                agenda.body.path());
        Stream<String> meeting = Stream.of("", "/agenda-items", "/agenda-items?limit=1", "/agenda-order")
                .map(path -> agenda.meeting.path() + path);
        Stream<String> items = Stream.of(agenda.item, agenda.closedItem)
                .flatMap(item ->
                        Stream.of("", "/decisions", "/tasks", "/attachments").map(path -> item.path() + path));
        Stream<String> rest = Stream.of(
                "/api/v1/changes?limit=500&body=" + agenda.body.name(),
                agenda.decision.path(),
                agenda.decision.path() + "/tasks",
                agenda.decision.path() + "/editions/1",
                agenda.closedDecision.path(),
                agenda.closedDecision.path() + "/tasks",
                agenda.task.path(),
                agenda.attachment.path(),
                agenda.closedAttachment.path());
        return Stream.of(lists, filtered, meeting, items, rest).flatMap(targets -> targets);
    }
}
