package dk.referat.changes;

import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.hold;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.pathStep;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.changes.Follower.Told;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a change of a resource is to the public, to employees, and to those with access to what is closed. */
@QuarkusTest
class ToldChangesTest {

    private static final String CLOSE = """
            {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
            """;
    private static final String OPEN = """
            {"access": "OPEN"}
            """;

    @Inject
    Database database;

    private String board = "";

    @BeforeEach
    void foundABoard() {
        board = body("PUBLIC", "NEUTRAL");
    }

    private Follower the(String role) {
        return new Follower(
                database, role.equals("public") ? Callers.NOBODY : Callers.key(role, board), "&body=" + board);
    }

    private static List<String> said(List<Told> told) {
        return told.stream().map(Told::said).distinct().sorted().toList();
    }

    @Test
    void tellsOfEveryKindOfResource() {
        Follower everything = new Follower(database, Callers.key("SECRETARY", null), "");
        String code = body();
        String meeting = meeting(code, "2026-03-04");
        String item = item(meeting, "Budget");
        task(decisionAtAHeldMeeting(meeting, item), "Følge op");
        attachment(item, "8725/21");
        pathStep(item);
        create("/bodies/" + code + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}}
                """);
        create("/standing-items", """
                {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_MEETING"}}
                """.formatted(code));
        create("/backlog-entries", """
                {"body": "%s", "title": "Ny kantine"}
                """.formatted(code));
        create("/wheel-entries", """
                {"body": "%s", "title": "Budget", "quarter": 2}
                """.formatted(code));

        List<Told> told = everything.news();

        assertThat(told.stream().filter(one -> one.change().equals("CREATED")).map(Told::type))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ResourceType.values()).map(Enum::name).toList());
        assertThat(told)
                .allSatisfy(one ->
                        Callers.with(Callers.ADMIN_KEY).get(one.href()).then().statusCode(200));
    }

    private String decisionAtAHeldMeeting(String meeting, String item) {
        move("/agenda-items/" + item, "APPROVED");
        hold(meeting);
        return confirmedDecision(item, "Godkendt.");
    }

    @Test
    void tellsOfEveryTableThatCountsRevisions() {
        List<String> counting = database.ask("""
                select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where a.attname = 'closed_revision' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace""");
        List<String> telling = database.ask("""
                select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where t.tgname in ('y_tell_change', 'y_tell_change_update', 'y_renew_epoch')
                group by c.relname having count(*) = 3""");
        List<String> types =
                Arrays.stream(ResourceType.values()).map(ResourceType::table).toList();

        assertThat(telling).containsExactlyInAnyOrderElementsOf(counting);
        assertThat(types).containsExactlyInAnyOrderElementsOf(counting);
    }

    @Test
    void tellsEachAudienceWhatItMayKnow() {
        Follower anybody = the("public");
        Follower employee = the("READER");
        Follower secretary = the("SECRETARY");
        String meeting = meeting(board, "2026-03-04");
        String item = item(meeting, "Budget");

        assertThat(secretary.news())
                .extracting(Told::said)
                .containsExactly("MEETING CREATED", "MEETING UPDATED", "AGENDA_ITEM CREATED");
        assertThat(employee.news()).isEmpty();

        move("/agenda-items/" + item, "APPROVED");
        publishAgenda(meeting);

        assertThat(said(anybody.news())).containsExactly("AGENDA_ITEM CREATED", "MEETING CREATED");
        assertThat(said(employee.news())).containsExactly("AGENDA_ITEM CREATED", "MEETING CREATED");
        assertThat(said(secretary.news())).containsExactly("AGENDA_ITEM UPDATED", "MEETING UPDATED");

        move("/meetings/" + meeting, "HELD");
        String decision = confirmedDecision(item, "Godkendt.");
        task(decision, "Følge op");
        move("/agenda-items/" + item, "TREATED");

        assertThat(said(anybody.news())).containsExactly("AGENDA_ITEM UPDATED", "MEETING UPDATED");
        assertThat(said(employee.news())).contains("DECISION CREATED", "TASK CREATED");

        approveMinutes(meeting);

        assertThat(said(anybody.news())).containsExactly("DECISION CREATED", "MEETING UPDATED", "TASK CREATED");
        assertThat(said(employee.news())).doesNotContain("DECISION CREATED", "TASK CREATED");
    }

    @Test
    void tellsOfAllThatLiesInWhatIsClosedOrOpened() {
        String meeting = meeting(board, "2026-03-04");
        String item = item(meeting, "Salg af grund");
        String sub = subItem(meeting, item, "Pris");
        move("/agenda-items/" + item, "APPROVED");
        move("/agenda-items/" + sub, "APPROVED");
        hold(meeting);
        String task = task(confirmedDecision(sub, "Sælges."), "Sælge");
        attachment(sub, "8725/21");
        pathStep(sub);
        move("/agenda-items/" + sub, "TREATED");
        move("/agenda-items/" + item, "NO_OUTCOME_RECORDED");
        approveMinutes(meeting);
        Follower anybody = the("public");
        Follower secretary = the("SECRETARY");

        change("/agenda-items/" + item, CLOSE);

        assertThat(said(anybody.news()))
                .containsExactly(
                        "AGENDA_ITEM CLOSED",
                        "AGENDA_ITEM DELETED",
                        "ATTACHMENT DELETED",
                        "DECISION DELETED",
                        "MEETING UPDATED",
                        "PATH_STEP DELETED",
                        "TASK DELETED");
        assertThat(said(secretary.news())).allMatch(said -> said.endsWith(" UPDATED"));

        change("/tasks/" + task, CLOSE);
        change("/agenda-items/" + item, OPEN);

        assertThat(said(anybody.news()))
                .containsExactly(
                        "AGENDA_ITEM CREATED",
                        "AGENDA_ITEM OPENED",
                        "ATTACHMENT CREATED",
                        "DECISION CREATED",
                        "MEETING UPDATED",
                        "PATH_STEP CREATED");
    }

    @Test
    void tellsOfAllThatABodysPolicyShowsOrHides() {
        String meeting = meeting(board, "2026-03-04");
        String item = item(meeting, "Budget");
        move("/agenda-items/" + item, "APPROVED");
        hold(meeting);
        confirmedDecision(item, "Godkendt.");
        String attachment = attachment(item, "8725/21");
        change("/attachments/" + attachment, CLOSE);
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);
        Follower anybody = new Follower(database, Callers.NOBODY, "");
        Follower employee = the("READER");

        change("/bodies/" + board, "{\"closedTitlePolicy\": \"HIDE\"}");

        assertThat(anybody.newsOf(attachment)).isEqualTo("DELETED");
        assertThat(employee.newsOf(attachment)).isEqualTo("DELETED");

        change("/bodies/" + board, "{\"closedTitlePolicy\": \"SHOW\"}");
        assertThat(anybody.newsOf(attachment)).isEqualTo("CREATED");

        change("/bodies/" + board, "{\"publicationPolicy\": \"INTERNAL\"}");
        assertThat(said(anybody.news()))
                .containsExactly(
                        "AGENDA_ITEM DELETED",
                        "ATTACHMENT DELETED",
                        "BODY DELETED",
                        "DECISION DELETED",
                        "MEETING DELETED");
        assertThat(said(employee.news())).noneMatch(said -> said.endsWith(" DELETED"));

        change("/bodies/" + board, "{\"publicationPolicy\": \"PUBLIC\"}");
        assertThat(said(anybody.news()))
                .containsExactly(
                        "AGENDA_ITEM CREATED",
                        "ATTACHMENT CREATED",
                        "BODY CREATED",
                        "DECISION CREATED",
                        "MEETING CREATED");
    }

    /** Whoever is told of the end of something cannot tell whether it was deleted or hidden. */
    @Test
    void tellsOfAnEndInTheSameWayWhateverItWas() {
        String deleted = meetingWithAnItemAndStep();
        String hidden = meetingWithAnItemAndStep();
        Follower employee = the("READER");
        Map<String, Long> versions = versions(deleted, hidden);

        delete("/path-steps/" + deleted, etag("/path-steps/" + deleted)).statusCode(204);
        change("/path-steps/" + hidden, CLOSE);

        List<Told> ends = employee.news().stream()
                .filter(told -> told.type().equals("PATH_STEP"))
                .toList();
        assertThat(ends).extracting(Told::change).containsExactly("DELETED", "DELETED");
        assertThat(ends).allSatisfy(end -> assertThat(end.version()).isEqualTo(versions.get(end.id()) + 1));
    }

    private String meetingWithAnItemAndStep() {
        String meeting = meeting(board, "2026-03-04");
        String item = item(meeting, "Budget");
        move("/agenda-items/" + item, "APPROVED");
        publishAgenda(meeting);
        return pathStep(item);
    }

    private Map<String, Long> versions(String... steps) {
        String key = Callers.key("READER", board);
        return Arrays.stream(steps)
                .collect(Collectors.toMap(
                        step -> step,
                        step -> Callers.with(key)
                                .get(Api.V1 + "/path-steps/" + step)
                                .then()
                                .extract()
                                .jsonPath()
                                .getLong("version")));
    }

    @Test
    void tellsOfOneTransactionOnce() {
        String meeting = meeting(board, "2026-03-04");
        String first = item(meeting, "Først");
        String second = item(meeting, "Så");
        Follower secretary = the("SECRETARY");

        Fixture.put(
                        "/meetings/" + meeting + "/agenda-order",
                        """
                {"items": [{"id": "%s"}, {"id": "%s"}]}
                """.formatted(second, first),
                        etag("/meetings/" + meeting + "/agenda-order"))
                .statusCode(200);

        assertThat(secretary.news()).extracting(Told::id).containsExactlyInAnyOrder(meeting, first, second);
    }

    @Test
    void saysNothingOfWhatCameAndWentInOneTransaction() {
        Follower secretary = new Follower(database, Callers.key("SECRETARY", null), "");
        String id = Fixture.read("/bodies/" + board).getString("id");

        database.run("""
                begin;
                insert into wheel_entry (id, body_id, title, quarter, months, state)
                    values ('0198c0de-0000-7000-8000-0000000c0de1', '%s', 'Budget', 1, '[]', 'ACTIVE');
                update wheel_entry set title = 'Regnskab' where id = '0198c0de-0000-7000-8000-0000000c0de1';
                delete from wheel_entry where id = '0198c0de-0000-7000-8000-0000000c0de1';
                commit""".formatted(id));

        assertThat(secretary.news()).isEmpty();
    }

    @Test
    void carriesTheVersionAndTimeThatTheResourceShows() {
        Follower secretary = the("SECRETARY");
        String meeting = meeting(board, "2026-03-04");
        item(meeting, "Budget");
        change("/meetings/" + meeting, "{\"location\": \"Byrådssalen\"}");

        Told last = secretary.news().stream()
                .filter(told -> told.id().equals(meeting))
                .reduce((one, other) -> other)
                .orElseThrow();

        assertThat(last.version())
                .isEqualTo(Fixture.read("/meetings/" + meeting).getLong("version"));
        assertThat(last.at()).isEqualTo(Fixture.read("/meetings/" + meeting).getString("modifiedAt"));
    }

    @Test
    void keepsToTheBodyAndTheTypesAskedFor() {
        Follower meetings = new Follower(database, Callers.ADMIN_KEY, "&types=MEETING&types=BODY&body=" + board);
        Follower others = new Follower(database, Callers.ADMIN_KEY, "&types=DECISION");
        publishAgenda(approved(meeting(board, "2026-03-04")));
        publishAgenda(approved(meeting(body(), "2026-03-04")));

        assertThat(said(meetings.news())).containsExactly("MEETING CREATED", "MEETING UPDATED");
        assertThat(others.news()).isEmpty();
    }

    private static String approved(String meeting) {
        move("/agenda-items/" + item(meeting, "Budget"), "APPROVED");
        return meeting;
    }
}
