package dk.referat.importing;

import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.referat.Fixture;
import dk.referat.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What minutes close without saying by what right. */
@QuarkusTest
class ImportedAccessTest {

    private static final Path CLOSED_ITEM = Path.of("src", "test", "resources", "minutes", "closed-item.txt");

    private String item;

    @BeforeEach
    void takeIn() throws IOException {
        String meeting = given().contentType("text/plain; charset=utf-8")
                .body(Files.readString(CLOSED_ITEM))
                .post(Api.V1 + "/imports?body=" + Fixture.body())
                .then()
                .statusCode(201)
                .extract()
                .path("meeting");
        item = "/agenda-items/"
                + read("/meetings/" + meeting).getString("agendaItems.find { it.access == 'CLOSED' }.id");
    }

    @Test
    void staysAsItIsWhileOtherThingsChange() {
        patch(item, "{\"caseNumber\": \"26/118\"}", etag(item)).statusCode(200).body("caseNumber", equalTo("26/118"));
    }

    @Test
    void isOpenedAndThenClosedWithALegalBasisOnly() {
        patch(item, "{\"access\": \"OPEN\"}", etag(item)).statusCode(200);
        patch(item, "{\"access\": \"CLOSED\"}", etag(item))
                .statusCode(400)
                .body("errors.pointer", contains("/legalBasis"));
    }
}
