package dk.referat.importing;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** What an import brings for coming meetings. */
@QuarkusTest
class ImportedOutlookTest {

    private static final String MINUTES = """
            5. Eventuelt, herunder punkter til næste møde

            %s sag

            Sagsfremstilling

            Til det kommende direktionsmøde d. 7. oktober er der foreløbig følgende punkter:

            - Årsplan – generelt på som punkt ved alle direktionsmøder
            - Status på budget%s

            Beslutning i Direktionen den %s

            Til orientering.

            6. Skolestruktur

            Åben sag

            Sagsfremstilling

            Der er indkommet høringssvar.

            Beslutning i Direktionen den %3$s

            Punktet blev udsat.

            7. Havneplan

            Åben sag

            Sagsfremstilling

            Planen er klar.

            Beslutning i Direktionen den %3$s

            Punktet blev ikke behandlet.
            """;

    private static JsonPath take(String body, String options, String minutes) {
        return given().contentType("text/plain; charset=utf-8")
                .body(minutes)
                .post(Api.V1 + "/imports?body=" + body + options)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String minutes(String date) {
        return MINUTES.formatted("Åben", "", date);
    }

    @Test
    void leavesWhatIsAnnouncedAndWhatWasPutOff() {
        String body = body();
        JsonPath report = take(body, "&archive=false", minutes("29-09-2026"));
        assertThat(report.getInt("created.backlogEntries")).isEqualTo(3);
        assertThat(report.getInt("created.standingItems")).isEqualTo(1);

        JsonPath backlog = read("/backlog-entries?body=" + body);
        assertThat(backlog.getList("items.title")).containsExactly("Status på budget", "Skolestruktur", "Havneplan");
        assertThat(backlog.getList("items.origin.kind")).containsExactly("IMPORT", "POSTPONED", "NOT_TREATED");
        assertThat(backlog.getList("items.origin.meeting")).containsOnly(report.getString("meeting"));
        assertThat(backlog.getString("items[0].wanted.from")).isEqualTo("2026-10-07");
        JsonPath standing = read("/standing-items?body=" + body);
        assertThat(standing.getList("items.title")).containsExactly("Årsplan");
        assertThat(standing.getString("items[0].rule.frequency")).isEqualTo("EVERY_MEETING");
        assertThat(standing.getString("items[0].validFrom")).isEqualTo("2026-09-29");
    }

    @Test
    void leavesNothingOfAnArchive() {
        String body = body();
        JsonPath report = take(body, "&archive=true", minutes("29-09-2026"));
        assertThat(report.getInt("created.backlogEntries")).isZero();
        assertThat(read("/backlog-entries?body=" + body).getList("items")).isEmpty();
        assertThat(read("/standing-items?body=" + body).getList("items")).isEmpty();
    }

    @Test
    void changesNothingInADryRun() {
        String body = body();
        given().contentType("text/plain; charset=utf-8")
                .body(minutes("29-09-2026"))
                .post(Api.V1 + "/imports?dryRun=true&archive=false&body=" + body)
                .then()
                .statusCode(200);
        assertThat(read("/backlog-entries?body=" + body).getList("items")).isEmpty();
    }

    @Test
    void knowsWhatEarlierMinutesSaid() {
        String body = body();
        take(body, "&archive=false", minutes("29-09-2026"));
        JsonPath report = take(body, "&archive=false", minutes("30-09-2026"));
        assertThat(report.getInt("created.standingItems")).isZero();
        assertThat(report.getList("remarks.kind")).contains("ALREADY_THERE");
        assertThat(read("/standing-items?body=" + body).getList("items.title")).containsExactly("Årsplan");
        assertThat(read("/backlog-entries?body=" + body).getList("items.title")).containsOnlyOnce("Status på budget");
    }

    @Test
    void showsNoEmployeeWhatAClosedItemAnnounces() {
        String body = body();
        take(body, "&archive=false", MINUTES.formatted("Lukket", "", "29-09-2026"));
        assertThat(read("/standing-items?body=" + body).getList("items")).isEmpty();
        JsonPath backlog = read("/backlog-entries?body=" + body);
        assertThat(backlog.getList("items.title")).contains("Årsplan", "Status på budget");
        assertThat(backlog.getString("items.find { it.title == 'Årsplan' }.access"))
                .isEqualTo("CLOSED");
    }

    @Test
    void closesALineThatHoldsACprNumber() {
        String body = body();
        take(body, "&archive=false", MINUTES.formatted("Åben", " og sagen om 010190-1234", "29-09-2026"));
        JsonPath backlog = read("/backlog-entries?body=" + body);
        assertThat(backlog.getString("items[0].access")).isEqualTo("CLOSED");
    }
}
