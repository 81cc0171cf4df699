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
        client.get("/extracts?journalNumber=8725/26");
        loadWhatItKeeps();
    }

    private void loadWhatItKeeps() {
        String meeting = """
                {"body": "DIR", "kind": "ORDINARY", "plannedStart": "2026-09-16T09:00:00+02:00"}
                """;
        client.load("/external/esdh/meetings?id=M-2026-9", meeting, 201);
        client.load("/external/esdh/meetings?id=M-2026-9", meeting, 200);
        String item = """
                {"meeting": {"externalId": "M-2026-9"}, "title": "Skolestruktur", "caseNumber": "26/91"}
                """;
        client.load("/external/esdh/agenda-items?id=P-4711", item, 201);
        client.load("/external/esdh/agenda-items?id=P-4711", item, 200);
        client.load("/external/esdh/attachments", """
                {"lines": [
                   {"id": "D-1", "agendaItem": {"externalId": "P-4711"}, "title": "Notat om skolerne",
                    "documentNumber": "8725/26"},
                   {"id": "D-2", "agendaItem": {"externalId": "P-4712"}, "title": "Elevtal"}]}
                """, 200);
        client.load("/external/esdh/attachments?id=D-3", """
                {"agendaItem": {"externalId": "P-4711"}, "title": "Kort"}
                """, 201);
    }
}
