package dk.referat.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting that was sent once is sent again as it was, and to nobody who may not see it as it was any more. */
@QuarkusTest
class KeptMeetingTest {

    @Inject
    DataSource database;

    @Inject
    Database log;

    private String code;
    private String meeting;
    private String item;
    private String reader;
    private String closedReader;

    @BeforeEach
    void publish() {
        code = Fixture.body();
        meeting = Fixture.meeting(code, "2026-03-04");
        item = Fixture.item(meeting, "Salg af rådhuset");
        Fixture.move("/meetings/" + meeting, "AGENDA_DRAFT");
        Fixture.move("/agenda-items/" + item, "READY");
        Fixture.move("/agenda-items/" + item, "APPROVED");
        Fixture.move("/meetings/" + meeting, "AGENDA_PUBLISHED");
        reader = Callers.key("READER", code);
        closedReader = Callers.key("CLOSED_READER", code);
    }

    private Response get(String key) {
        return Callers.with(key).get(Api.V1 + "/meetings/" + meeting);
    }

    /** As another replica would. */
    private void write(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void isTheSameTheSecondTime() {
        Response first = get(reader);
        Response second = get(reader);
        assertThat(second.asString()).isEqualTo(first.asString()).contains("Salg af rådhuset");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).isEqualTo(first.contentType()).contains("json");
    }

    @Test
    void showsNothingOnceItIsClosedElsewhere() throws SQLException {
        String etag = get(reader).header("ETag");
        write("update agenda_item set access = 'CLOSED', legal_basis = '§ 10' where id = ?", UUID.fromString(item));
        assertThat(get(reader).asString()).contains("Lukket punkt").doesNotContain("Salg af rådhuset");
        Callers.with(reader)
                .header("If-None-Match", etag)
                .get(Api.V1 + "/meetings/" + meeting)
                .then()
                .statusCode(200);
        assertThat(get(closedReader).asString()).contains("Salg af rådhuset");
    }

    @Test
    void isGoneOnceItIsHiddenElsewhere() throws SQLException {
        assertThat(get(reader).statusCode()).isEqualTo(200);
        write(
                "update meeting set state = 'AGENDA_DRAFT', agenda_published_at = null where id = ?",
                UUID.fromString(meeting));
        assertThat(get(reader).statusCode()).isEqualTo(404);
        Callers.with(reader)
                .header("If-None-Match", "*")
                .get(Api.V1 + "/meetings/" + meeting)
                .then()
                .statusCode(404);
    }

    @Test
    void isOfEachAudienceItsOwn() throws SQLException {
        write("update agenda_item set access = 'CLOSED', legal_basis = '§ 10' where id = ?", UUID.fromString(item));
        for (int time = 0; time < 2; time++) {
            assertThat(get(closedReader).asString()).contains("Salg af rådhuset");
            assertThat(get(reader).asString()).doesNotContain("Salg af rådhuset");
        }
    }

    @Test
    void isEnteredInTheAuditLogEachTimeItShowsClosedThings() throws SQLException {
        write("update agenda_item set access = 'CLOSED', legal_basis = '§ 10' where id = ?", UUID.fromString(item));
        int before = readings().size();
        for (int time = 1; time <= 2; time++) {
            Response shown = get(closedReader);
            assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
            assertThat(readings()).hasSize(before + time).allMatch(ids -> ids.contains(item));
        }
    }

    @Test
    void isKeptBackWhereTheAuditLogTakesNoMore() throws SQLException {
        write("update agenda_item set access = 'CLOSED', legal_basis = '§ 10' where id = ?", UUID.fromString(item));
        logTakes("add constraint log_is_full check (action <> 'READ') not valid");
        try {
            Response answer = get(closedReader);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.asString()).doesNotContain("Salg af rådhuset");
        } finally {
            logTakes("drop constraint log_is_full");
        }
    }

    private void logTakes(String change) {
        log.tamper("alter table audit_entry " + change);
    }

    private List<List<String>> readings() {
        return given().get(Api.V1 + "/audit-entries?action=READ&resourceId=" + item)
                .jsonPath()
                .getList("items.shown");
    }

    @Test
    void isNotKeptWhereItShowsWhatLiesInAnotherMeeting() {
        String next = Fixture.meeting(code, "2026-04-01");
        Fixture.create("/meetings/" + next + "/agenda-items", """
                {"title": "Salg af rådhuset, igen", "predecessor": "%s"}
                """.formatted(item));
        assertThat(Callers.with(Callers.ADMIN_KEY)
                        .get(Api.V1 + "/meetings/" + meeting)
                        .jsonPath()
                        .getList("agendaItems[0].successors"))
                .hasSize(1);
        assertThat(get(reader).jsonPath().getList("agendaItems[0].successors")).isEmpty();
    }
}
