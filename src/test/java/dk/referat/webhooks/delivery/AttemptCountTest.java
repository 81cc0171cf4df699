package dk.referat.webhooks.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.database.Eventually;
import dk.referat.http.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those who run the service see of receivers. */
@QuarkusTest
@TestProfile(Sending.class)
class AttemptCountTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void saysWhatCameOfAttemptsAndThatAReceiverFails() throws Exception {
        receiver.answerNext(500, 0);
        String webhook = "/webhooks/"
                + Fixture.create("/webhooks", """
                {"url": "%s", "audience": "PUBLIC", "bodies": ["%s"]}
                """.formatted(receiver.url("receiver.example"), Fixture.body()));
        double taken = figure("referat_webhook_attempts_total{outcome=\"TAKEN\"}");
        double refused = figure("referat_webhook_attempts_total{outcome=\"REFUSED\"}");
        double failing = figure("referat_webhooks_failing");

        String delivery = given().noContentType()
                .post(Api.V1 + webhook + "/pings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        shows("referat_webhook_attempts_total{outcome=\"REFUSED\"}", refused + 1);
        shows("referat_webhooks_failing", failing + 1);

        given().noContentType()
                .post(Api.V1 + webhook + "/deliveries/" + delivery + "/redeliveries")
                .then()
                .statusCode(200);

        shows("referat_webhook_attempts_total{outcome=\"TAKEN\"}", taken + 1);
        shows("referat_webhooks_failing", failing);
    }

    private void shows(String name, double value) throws Exception {
        Eventually.answers(() -> assertThat(figure(name)).isEqualTo(value));
    }

    private double figure(String name) {
        String found = given().noFilters()
                .get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(found.substring(name.length() + 1));
    }
}
