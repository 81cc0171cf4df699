package dk.referat.access;

import static dk.referat.Fixture.approveMinutes;
import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see a row, and how often each audience's view of it moved, as PostgreSQL keeps it. */
@QuarkusTest
class RevisionTest {

    private static final int PUBLIC = 0;
    private static final int INTERNAL = 1;
    private static final int CLOSED = 2;
    private static final String REFS = """
            {"refs": [{"system": "ESDH", "kind": "other", "id": "1"}]}
            """;
    private static final String CLOSE = """
            {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}
            """;
    private static final String OPEN = """
            {"access": "OPEN"}
            """;

    @Inject
    DataSource database;

    /**
     * @param audience the lowest that knows of the row
     * @param content the lowest that sees the whole of it
     */
    private record Row(int audience, int content, long ofPublic, long ofInternal, long ofClosed) {

        List<Integer> audiences() {
            return List.of(audience, content);
        }

        /** By how much the view of each audience moved since. */
        List<Long> since(Row before) {
            return List.of(ofPublic - before.ofPublic, ofInternal - before.ofInternal, ofClosed - before.ofClosed);
        }
    }

    private Row row(String table, String id) {
        String sql = """
                select audience, content_audience, public_revision, internal_revision, closed_revision
                from %s where id = ?::uuid""".formatted(table);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            ResultSet row = statement.executeQuery();
            row.next();
            return new Row(row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getLong(5));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String approved(String item) {
        move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private static String firstItem(String meeting) {
        return read("/meetings/" + meeting).getString("agendaItems[0].id");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, 0", "INTERNAL, 1"})
    void showsABodyByItsPolicy(String policy, int audience) {
        String id = read("/bodies/" + body(policy, "NEUTRAL")).getString("id");
        assertThat(row("body", id).audiences()).containsExactly(audience, audience);
    }

    @Test
    void showsNothingBeforeTheAgendaIsPublished() {
        String meeting = meeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = item(meeting, "A");
        String sub = subItem(meeting, item, "A1");
        String attachment = attachment(sub, "1/21");
        String draft = item(meeting, "Kladde");
        String withdrawn = item(meeting, "Aldrig udsendt");
        move("/agenda-items/" + withdrawn, "WITHDRAWN");
        approved(item);
        approved(sub);
        assertThat(row("meeting", meeting).audience()).isEqualTo(CLOSED);
        assertThat(row("attachment", attachment).audience()).isEqualTo(CLOSED);

        publishAgenda(meeting);

        assertThat(row("meeting", meeting).audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(row("agenda_item", item).audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(row("agenda_item", sub).audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(row("attachment", attachment).audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(row("agenda_item", draft).audience()).isEqualTo(CLOSED);
        assertThat(row("agenda_item", withdrawn).audience()).isEqualTo(CLOSED);
    }

    @Test
    void showsThatAnItemOfThePublishedAgendaWasWithdrawn() {
        String meeting = meeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = approved(item(meeting, "A"));
        publishAgenda(meeting);
        move("/agenda-items/" + item, "WITHDRAWN");
        assertThat(row("agenda_item", item).audience()).isEqualTo(PUBLIC);
    }

    @Test
    void showsDecisionsToThePublicWithTheApprovedMinutes() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String decision = create("/agenda-items/" + item + "/decisions", """
                {"text": "Drøftet."}
                """);
        String task = task(decision, "Følge op");
        assertThat(row("decision", decision).audience()).isEqualTo(CLOSED);
        assertThat(row("task", task).audience()).isEqualTo(CLOSED);

        move("/decisions/" + decision, "CONFIRMED");
        assertThat(row("decision", decision).audience()).isEqualTo(INTERNAL);
        assertThat(row("task", task).audience()).isEqualTo(INTERNAL);

        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);
        assertThat(row("decision", decision).audience()).isEqualTo(PUBLIC);
        assertThat(row("task", task).audience()).isEqualTo(PUBLIC);
    }

    @Test
    void closesWhatLiesBelowAClosedItem() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String sub = approved(subItem(meeting, item, "A1"));
        String closedItself = approved(subItem(meeting, item, "A2"));
        change("/agenda-items/" + closedItself, CLOSE);
        String decision = confirmedDecision(sub, "Drøftet.");
        String attachment = attachment(sub, "1/21");

        change("/agenda-items/" + item, CLOSE);
        assertThat(row("agenda_item", item).audiences()).containsExactly(PUBLIC, CLOSED);
        assertThat(row("agenda_item", sub).audience()).isEqualTo(CLOSED);
        assertThat(row("agenda_item", closedItself).audience()).isEqualTo(CLOSED);
        assertThat(row("decision", decision).audience()).isEqualTo(CLOSED);
        assertThat(row("attachment", attachment).audience()).isEqualTo(CLOSED);

        change("/agenda-items/" + item, OPEN);
        assertThat(row("agenda_item", sub).audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(row("agenda_item", closedItself).audiences()).containsExactly(PUBLIC, CLOSED);
        assertThat(row("decision", decision).audience()).isEqualTo(INTERNAL);
        assertThat(row("attachment", attachment).audience()).isEqualTo(PUBLIC);
    }

    @Test
    void closesEverythingWithTheMeeting() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String decision = confirmedDecision(item, "Drøftet.");
        change("/meetings/" + meeting, CLOSE);
        assertThat(row("meeting", meeting).audience()).isEqualTo(CLOSED);
        assertThat(row("agenda_item", item).audience()).isEqualTo(CLOSED);
        assertThat(row("decision", decision).audience()).isEqualTo(CLOSED);
        change("/meetings/" + meeting, OPEN);
        assertThat(row("decision", decision).audience()).isEqualTo(INTERNAL);
    }

    @Test
    void followsTheBodysPolicyInOneTransaction() {
        String body = body("PUBLIC", "NEUTRAL");
        String meeting = heldMeeting(body, "2026-03-04");
        String item = firstItem(meeting);
        String attachment = attachment(item, "1/21");
        Row before = row("meeting", meeting);
        change("/bodies/" + body, """
                {"publicationPolicy": "INTERNAL", "name": "Chefforum"}
                """);
        assertThat(row("meeting", meeting).audience()).isEqualTo(INTERNAL);
        assertThat(row("agenda_item", item).audience()).isEqualTo(INTERNAL);
        assertThat(row("attachment", attachment).audience()).isEqualTo(INTERNAL);
        assertThat(row("meeting", meeting).since(before)).containsExactly(1L, 1L, 1L);
    }

    @ParameterizedTest
    @CsvSource({"SHOW, 0", "NEUTRAL, 0", "HIDE, 2"})
    void showsOfAClosedAttachmentWhatTheBodySays(String policy, int audience) {
        String body = body("PUBLIC", policy);
        String meeting = heldMeeting(body, "2026-03-04");
        String attachment = attachment(firstItem(meeting), "1/21");
        change("/attachments/" + attachment, CLOSE);
        assertThat(row("attachment", attachment).audiences()).containsExactly(audience, CLOSED);

        change("/bodies/" + body, """
                {"closedTitlePolicy": "HIDE"}
                """);
        assertThat(row("attachment", attachment).audiences()).containsExactly(CLOSED, CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"SHOW, title, 1", "NEUTRAL, title, 0", "NEUTRAL, publicTitle, 1", "HIDE, publicTitle, 0"})
    void movesTheViewOfAClosedAttachmentByWhatItShows(String policy, String member, long moved) {
        String meeting = heldMeeting(body("PUBLIC", policy), "2026-03-04");
        String attachment = attachment(firstItem(meeting), "1/21");
        change("/attachments/" + attachment, CLOSE);
        Row before = row("attachment", attachment);
        Row meetingBefore = row("meeting", meeting);

        change("/attachments/" + attachment, """
                {"%s": "Et andet notat"}
                """.formatted(member));

        assertThat(row("attachment", attachment).since(before)).containsExactly(moved, moved, 1L);
        assertThat(row("meeting", meeting).since(meetingBefore)).containsExactly(moved, moved, 1L);
    }

    @Test
    void showsThePublicTextOfAClosedDecision() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String decision = confirmedDecision(item, "Karen Holt ansættes.");
        change("/decisions/" + decision, CLOSE);
        assertThat(row("decision", decision).audiences()).containsExactly(CLOSED, CLOSED);
        change("/decisions/" + decision, """
                {"publicText": "En stilling blev besat."}
                """);
        assertThat(row("decision", decision).audiences()).containsExactly(INTERNAL, CLOSED);
        move("/agenda-items/" + item, "TREATED");
        approveMinutes(meeting);
        assertThat(row("decision", decision).audiences()).containsExactly(PUBLIC, CLOSED);
    }

    @Test
    void movesOnlyTheClosedViewWithClosedContent() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        change("/agenda-items/" + item, CLOSE);
        Row before = row("agenda_item", item);
        Row meetingBefore = row("meeting", meeting);

        change("/agenda-items/" + item, """
                {"title": "Ansættelse af direktør"}
                """);
        assertThat(row("agenda_item", item).since(before)).containsExactly(0L, 0L, 1L);
        assertThat(row("meeting", meeting).since(meetingBefore)).containsExactly(0L, 0L, 1L);

        change("/agenda-items/" + item, """
                {"publicTitle": "Personsag"}
                """);
        assertThat(row("agenda_item", item).since(before)).containsExactly(1L, 1L, 2L);
        assertThat(row("meeting", meeting).since(meetingBefore)).containsExactly(1L, 1L, 2L);
    }

    @Test
    void movesEveryViewThatAClosingTakesSomethingFrom() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String sub = approved(subItem(meeting, item, "A1"));
        String decision = confirmedDecision(sub, "Drøftet.");
        Row itemBefore = row("agenda_item", sub);
        Row decisionBefore = row("decision", decision);
        change("/agenda-items/" + item, CLOSE);
        assertThat(row("agenda_item", sub).since(itemBefore)).containsExactly(1L, 1L, 1L);
        // The public never saw the decision.
        assertThat(row("decision", decision).since(decisionBefore)).containsExactly(0L, 1L, 1L);
    }

    @Test
    void movesMeetingAndDecisionsWithAChildButNotItsSiblings() {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String sibling = approved(item(meeting, "B"));
        String decision = confirmedDecision(item, "Drøftet.");
        String other = confirmedDecision(sibling, "Drøftet.");
        String attachment = attachment(item, "1/21");
        Row meetingBefore = row("meeting", meeting);
        Row itemBefore = row("agenda_item", item);
        Row decisionBefore = row("decision", decision);
        Row otherBefore = row("decision", other);
        Row siblingBefore = row("agenda_item", sibling);

        change("/attachments/" + attachment, REFS);

        assertThat(row("meeting", meeting).since(meetingBefore)).containsExactly(1L, 1L, 1L);
        assertThat(row("decision", decision).since(decisionBefore)).containsExactly(0L, 1L, 1L);
        assertThat(row("agenda_item", item)).isEqualTo(itemBefore);
        assertThat(row("agenda_item", sibling)).isEqualTo(siblingBefore);
        assertThat(row("decision", other)).isEqualTo(otherBefore);
    }

    @Test
    void movesAStepWithTheMeetingItIsLinkedToForThoseWhoSeeThat() {
        String item = firstItem(heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04"));
        String committee = body("PUBLIC", "NEUTRAL");
        String step = create("/agenda-items/" + item + "/path-steps", """
                {"body": "%s", "role": "FINAL", "planned": {"text": "juni 2026"}}
                """.formatted(committee));
        String before = Fixture.pathStep(item);
        Row unlinked = row("path_step", step);
        Row sibling = row("path_step", before);

        String meeting = meeting(committee, "2026-06-10");
        assertThat(read("/path-steps/" + step).getString("linkedMeeting")).isEqualTo(meeting);
        Row linked = row("path_step", step);
        assertThat(linked.audiences()).containsExactly(PUBLIC, PUBLIC);
        assertThat(linked.since(unlinked)).containsExactly(0L, 0L, 1L);
        assertThat(row("path_step", before).since(sibling)).containsExactly(0L, 0L, 1L);

        approved(item(meeting, "A"));
        publishAgenda(meeting);
        assertThat(row("path_step", step).since(linked)).containsExactly(1L, 1L, 1L);

        Row published = row("path_step", step);
        change("/path-steps/" + step, "{\"linkedMeeting\": null}");
        assertThat(row("path_step", step).since(published)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void movesAStepOfWhichTheLinkedMeetingGoes() {
        String item = firstItem(heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04"));
        String committee = body("PUBLIC", "NEUTRAL");
        String step = create("/agenda-items/" + item + "/path-steps", """
                {"body": "%s", "role": "FINAL", "planned": {"text": "juni 2026"}}
                """.formatted(committee));
        String meeting = meeting(committee, "2026-06-10");
        Row linked = row("path_step", step);

        Fixture.delete("/meetings/" + meeting, Fixture.etag("/meetings/" + meeting))
                .statusCode(204);

        assertThat(read("/path-steps/" + step).getString("linkedMeeting")).isNull();
        assertThat(row("path_step", step).since(linked)).containsExactly(0L, 0L, 1L);
    }

    @Test
    void showsWhatABodyPlansToEmployeesAndWhatWaitsToTheClosedAudience() {
        String body = body("PUBLIC", "NEUTRAL");
        String standing = create("/standing-items", """
                {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_MEETING"}}
                """.formatted(body));
        String wheel = create("/wheel-entries", """
                {"body": "%s", "title": "Sygefravær", "quarter": 1}
                """.formatted(body));
        String waiting = create("/backlog-entries", """
                {"body": "%s", "title": "Skolestruktur"}
                """.formatted(body));
        assertThat(row("standing_item", standing).audiences()).containsExactly(INTERNAL, INTERNAL);
        assertThat(row("wheel_entry", wheel).audiences()).containsExactly(INTERNAL, INTERNAL);
        assertThat(row("backlog_entry", waiting).audiences()).containsExactly(CLOSED, CLOSED);

        Row planned = row("wheel_entry", wheel);
        Row asked = row("backlog_entry", waiting);
        change("/wheel-entries/" + wheel, "{\"note\": \"Tal fra HR\"}");
        change("/backlog-entries/" + waiting, "{\"note\": \"Haster\"}");
        assertThat(row("wheel_entry", wheel).since(planned)).containsExactly(0L, 1L, 1L);
        assertThat(row("backlog_entry", waiting).since(asked)).containsExactly(0L, 0L, 1L);
    }

    @Test
    void movesARowOnceInATransactionHoweverMuchOfItChanges() throws SQLException {
        String meeting = heldMeeting(body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = firstItem(meeting);
        String decision = confirmedDecision(item, "Drøftet.");
        Row meetingBefore = row("meeting", meeting);
        Row itemBefore = row("agenda_item", item);
        Row decisionBefore = row("decision", decision);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update agenda_item set heading = 'Et' where id = '%s'".formatted(item));
            statement.executeUpdate("update decision set text = 'To' where id = '%s'".formatted(decision));
            statement.executeUpdate("update agenda_item set heading = 'Tre' where id = '%s'".formatted(item));
            statement.executeUpdate("update meeting set location = 'Fire' where id = '%s'".formatted(meeting));
            connection.commit();
        }
        assertThat(row("meeting", meeting).since(meetingBefore)).containsExactly(1L, 1L, 1L);
        assertThat(row("agenda_item", item).since(itemBefore)).containsExactly(1L, 1L, 1L);
        assertThat(row("decision", decision).since(decisionBefore)).containsExactly(0L, 1L, 1L);
    }

    @Test
    void followsAPolicyThatIsChangedMeanwhile() throws Exception {
        String code = body("INTERNAL", "NEUTRAL");
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update body set publication_policy = 'PUBLIC' where code = '%s'".formatted(code));
            CompletableFuture<String> appointed =
                    CompletableFuture.supplyAsync(() -> create("/bodies/" + code + "/memberships", """
                            {"party": {"kind": "PERSON", "name": "Jens Lund"}}
                            """));
            Thread.sleep(500);
            connection.commit();
            assertThat(row("membership", appointed.get(30, TimeUnit.SECONDS)).audience())
                    .isEqualTo(PUBLIC);
        }
    }
}
