package dk.referat.contract;

/** An admin has the case system told of changes. */
final class WebhookStory {

    private final ExampleClient client;

    WebhookStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        String webhook = "/webhooks/" + client.post("/webhooks", """
                {"url": "https://receiver.example/referat", "description": "ESDH", "audience": "INTERNAL",
                 "types": ["DECISION", "ATTACHMENT"], "bodies": ["DIR"]}
                """);
        client.get(webhook);
        client.get("/webhooks?limit=1");
        client.patch(webhook, """
                {"types": ["DECISION"]}
                """);
        client.post(webhook + "/secret-rotations", """
                {"overlapHours": 48}
                """);
        String ping = webhook + "/deliveries/" + client.post(webhook + "/pings");
        client.get(ping);
        client.get(webhook + "/deliveries?state=PENDING&limit=1");
        client.ask(ping + "/redeliveries");
        client.post(webhook + "/transitions", """
                {"to": "DISABLED", "reason": "ESDH-systemet opgraderes"}
                """, client.etag(webhook));
        client.delete(webhook);
    }
}
