package dk.referat.importing.job;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import dk.referat.http.Api;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import jakarta.enterprise.inject.spi.CDI;

/** What other tests need to send archives and have them taken in. */
public final class Archives {

    /** REST Assured would say that they are in a character set. */
    public static final RestAssuredConfig SENT_AS_THEY_ARE = RestAssured.config()
            .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Archives() {}

    /** Names and texts by turns. */
    public static byte[] of(String... namesAndTexts) {
        Zip zip = new Zip();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            zip.with(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return zip.bytes();
    }

    /** Sends an archive of one file for a body; answers the id of its job. */
    public static String send(String body, String file) {
        return given().config(SENT_AS_THEY_ARE)
                .contentType("application/zip")
                .body(of(file, "Kommer senere."))
                .post(Api.V1 + "/imports?body=" + body)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Takes in whatever waits. */
    public static void workOff() {
        CDI.current().select(ImportWorker.class).get().workOff();
    }
}
