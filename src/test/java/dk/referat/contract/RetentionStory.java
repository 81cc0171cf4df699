package dk.referat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.database.Eventually;

/** The archivist has what is old enough archived and deleted. */
final class RetentionStory {

    private final ExampleClient client;

    RetentionStory(ExampleClient client) {
        this.client = client;
    }

    void tell() throws Exception {
        String meeting = anOldMeeting();
        String rule = client.post("/retention-rules", """
                {"body": "ØK", "kind": "MEETING", "keepFor": "P3Y", "action": "ARCHIVE",
                 "basis": "Bevarings- og kassationsplan 2026, pkt. 3.1"}
                """);
        client.patch("/retention-rules/" + rule, """
                {"keepFor": "P5Y"}
                """);
        client.get("/retention-rules/" + rule);
        client.get("/retention-rules?body=ØK");
        client.delete("/retention-rules/" + client.post("/retention-rules", """
                {"body": "ØK", "kind": "SOURCE_TEXT", "keepFor": "P1Y", "action": "DELETE", "basis": "Prøve"}
                """));
        String list = "/retention-lists/" + client.post("/retention-lists", """
                {"rule": "%s"}
                """.formatted(rule));
        client.post(list + "/transitions", """
                {"to": "EXPORTED"}
                """, client.etag(list));
        client.get(list + "/export");
        String export = Fixture.get(list + "/export").extract().asString();
        client.post(
                list + "/transitions",
                """
                {"to": "CONFIRMED", "reason": "Afleveret til Rigsarkivet", "archiveReference": "AVID.BGL.17",
                 "exportSha256": "%s"}
                """.formatted(export.replaceAll("(?s).*\"sha256\": \"(\\w+)\"}}\\s*", "$1")),
                client.etag(list));
        Eventually.answers(() -> assertThat(client.read(list, "state")).isEqualTo("CARRIED_OUT"));
        client.get(list);
        client.get(list + "/items");
        client.get("/retention-lists?body=ØK&state=CARRIED_OUT");
        client.get("/tombstones?body=ØK");
        client.get("/tombstones/" + meeting);
    }

    private static String anOldMeeting() {
        String meeting = Fixture.heldMeeting("ØK", "2020-01-15");
        String item = Fixture.read("/meetings/" + meeting).getString("agendaItems[0].id");
        Fixture.confirmedDecision(item, "Godkendt.");
        Fixture.move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);
        return meeting;
    }
}
