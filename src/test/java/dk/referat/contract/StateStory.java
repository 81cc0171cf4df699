package dk.referat.contract;

/** The secretary looks where things stand, and how they came there. */
final class StateStory {

    private final ExampleClient client;

    StateStory(ExampleClient client) {
        this.client = client;
    }

    void tell(String meeting, String matter, String decision) {
        lookAt("/meetings/" + meeting, "/agenda-items/" + matter, "/decisions/" + decision);
        client.get("/tasks/" + client.post("/decisions/" + decision + "/tasks", """
                {"description": "Orientere hovedudvalget"}
                """) + "/transitions");
        client.get("/path-steps/" + client.post("/agenda-items/" + matter + "/path-steps", """
                {"body": "ØK", "role": "FINAL", "planned": {"text": "juni 2026"}}
                """) + "/transitions");
        client.get("/backlog-entries/" + client.post("/backlog-entries", """
                {"body": "DIR", "title": "Fælles indkøb"}
                """) + "/transitions");
        client.get("/wheel-entries/" + client.post("/wheel-entries", """
                {"body": "DIR", "title": "Sygefravær", "quarter": 1}
                """) + "/transitions");
        client.get("/api-keys/" + client.post("/api-keys", """
                {"name": "Hjemmesiden", "grants": []}
                """) + "/transitions");
    }

    private void lookAt(String... things) {
        for (String thing : things) {
            client.get(thing + "/transitions");
            client.get(thing + "/history");
        }
    }
}
