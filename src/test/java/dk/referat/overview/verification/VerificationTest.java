package dk.referat.overview.verification;

import static dk.referat.Fixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.audit.Database;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other tests leave behind what holds no longer, so these ask about their own meeting. */
@QuarkusTest
class VerificationTest {

    private static final String PATH = "/verification";

    @Inject
    Database database;

    private String meeting;

    @BeforeEach
    void approve() {
        meeting = Fixture.heldMeeting(Fixture.body("PUBLIC", "NEUTRAL"), "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        Fixture.confirmedDecision(item, "Godkendt.");
        Fixture.move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);
        database.run("""
                insert into source_text (id, body_id, meeting_id, sha256, text, imported_at, approved)
                select gen_random_uuid(), body_id, id, encode(sha256(convert_to('Møde ' || id, 'UTF8')), 'hex'),
                    'Møde ' || id, now(), true
                from meeting where id = '%s'""".formatted(meeting));
    }

    @Test
    void findsWhatIsAsItWas() {
        JsonPath verification = read(PATH);

        assertThat(faults(verification, "minutes")).isEmpty();
        assertThat(faults(verification, "sourceTexts")).isEmpty();
        assertThat(verification.getLong("minutes.checked")).isGreaterThanOrEqualTo(3);
        assertThat(verification.getLong("sourceTexts.checked")).isPositive();
    }

    @Test
    void findsAWordThatWasChangedInApprovedMinutes() {
        String change =
                "update minutes_version set content = replace(content::text, '%s', '%s')::jsonb where meeting_id = '%s'";
        database.tamper(change.formatted("Godkendt.", "Afvist.", meeting));
        try {
            JsonPath verification = read(PATH);

            assertThat(verification.getBoolean("holds")).isFalse();
            assertThat(faults(verification, "minutes")).containsExactly("PUBLIC", "INTERNAL", "CLOSED");
            assertThat(faults(verification, "sourceTexts")).isEmpty();
        } finally {
            database.tamper(change.formatted("Afvist.", "Godkendt.", meeting));
        }
        assertThat(faults(read(PATH), "minutes")).isEmpty();
    }

    @Test
    void findsAHashThatWasChanged() {
        database.tamper("update minutes_version set internal_hash = repeat('0', 64) where meeting_id = '%s'"
                .formatted(meeting));

        assertThat(faults(read(PATH), "minutes")).containsExactly("INTERNAL");
        database.tamper("delete from minutes_version where meeting_id = '%s'".formatted(meeting));
    }

    @Test
    void findsASourceTextThatWasChanged() {
        database.tamper("update source_text set text = text || '.' where meeting_id = '%s'".formatted(meeting));

        JsonPath verification = read(PATH);

        assertThat(verification.getBoolean("holds")).isFalse();
        assertThat(faults(verification, "sourceTexts")).hasSize(1);
        database.tamper("delete from source_text where meeting_id = '%s'".formatted(meeting));
    }

    @Test
    void countsWhatDiffersBecauseOfARedactionAsNoFault() {
        long before = read(PATH).getLong("minutes.redacted");
        Fixture.post("/meetings/" + meeting + "/redactions", """
                {"text": "Godkendt", "reason": "Prøve"}""").statusCode(201);

        JsonPath verification = read(PATH);

        assertThat(faults(verification, "minutes")).isEmpty();
        assertThat(verification.getLong("minutes.redacted")).isEqualTo(before + 3);
    }

    @Test
    void goesThroughTheAuditLogToo() {
        assertThat(read(PATH).getLong("audit.entries")).isPositive();
    }

    @Test
    void isForAdministratorsOfEveryBody() {
        Callers.with(Callers.NOBODY).get(Api.V1 + PATH).then().statusCode(401);
        Callers.with(Callers.key("SECRETARY", null)).get(Api.V1 + PATH).then().statusCode(403);
        Callers.with(Callers.key("ADMIN", Fixture.body()))
                .get(Api.V1 + PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
        Callers.with(Callers.key("ADMIN", null)).get(Api.V1 + PATH).then().statusCode(200);
    }

    private List<String> faults(JsonPath verification, String of) {
        return verification.getList(of + ".faults.findAll { it.meeting == '" + meeting + "' }.audience");
    }
}
