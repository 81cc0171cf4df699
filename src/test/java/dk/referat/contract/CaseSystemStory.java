package dk.referat.contract;

/** The case-management system collects what was decided, and loads what it keeps itself. */
final class CaseSystemStory {

    private final ExampleClient client;

    CaseSystemStory(ExampleClient client) {
        this.client = client;
    }

    void tell(String decision) {
        client.get("/decisions?uncollectedBy=esdh&body=DIR");
        String receipt = """
                {"edition": 2, "reference": "26/84-12", "filedAt": "2026-03-05T10:15:00+01:00"}
                """;
        client.load("/decisions/" + decision + "/receipts/esdh", receipt, 201);
        client.load("/decisions/" + decision + "/receipts/esdh", receipt, 200);
        client.get("/decisions/" + decision + "/receipts");
    }
}
