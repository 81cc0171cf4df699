package dk.referat.contract;

/** The secretary plans the board's next meeting. */
final class PlanningStory {

    private final ExampleClient client;

    PlanningStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        String standing = planWhatComesAgain();
        String entry = keepWhatWaits();
        planTheYear();
        String next = client.post("/meetings", """
                {"body": "DIR", "kind": "ORDINARY", "date": "2026-06-03"}
                """);
        client.ask("/meetings/" + next + "/agenda-proposal");
        client.post("/meetings/" + next + "/agenda-proposal/acceptances", """
                {"sources": [{"kind": "STANDING_ITEM", "id": "%s"}, {"kind": "BACKLOG", "id": "%s"}]}
                """.formatted(standing, entry), "*");
    }

    private String planWhatComesAgain() {
        String standing = client.post("/standing-items", """
                {"body": "DIR", "title": "Økonomi", "rule": {"frequency": "EVERY_NTH_MEETING", "every": 2}}
                """);
        client.put("/standing-items/" + standing, """
                {"title": "Økonomi", "rule": {"frequency": "IN_MONTHS", "months": [3, 6, 9, 12]}}
                """);
        client.patch("/standing-items/" + standing, """
                {"validFrom": "2026-01-01", "section": {"kind": "SUMMARY", "text": "Status på årets økonomi."}}
                """);
        client.get("/standing-items/" + standing);
        client.get("/standing-items?body=DIR");
        client.delete("/standing-items/" + client.post("/standing-items", """
                {"body": "DIR", "title": "Nyt fra medlemmerne", "rule": {"frequency": "EVERY_MEETING"}}
                """));
        return standing;
    }

    private String keepWhatWaits() {
        String entry = client.post("/backlog-entries", """
                {"body": "DIR", "title": "Udbud af rengøring", "caseNumber": "26/91", "wanted": {"text": "primo juni 2026"}}
                """);
        client.put("/backlog-entries/" + entry, """
                {"title": "Udbud af rengøring på skolerne", "caseNumber": "26/91", "wanted": {"text": "primo juni 2026"}}
                """);
        client.patch("/backlog-entries/" + entry, """
                {"note": "Udbudsmaterialet er klar i maj."}
                """);
        client.get("/backlog-entries/" + entry);
        client.get("/backlog-entries?body=DIR&state=OPEN");
        String canteen = "/backlog-entries/" + client.post("/backlog-entries", """
                {"body": "DIR", "title": "Ny kantine"}
                """);
        client.post(canteen + "/transitions", """
                {"to": "DROPPED", "reason": "Kantinen bevares."}
                """, client.etag(canteen));
        client.delete("/backlog-entries/" + client.post("/backlog-entries", """
                {"body": "DIR", "title": "Prøve"}
                """));
        return entry;
    }

    private void planTheYear() {
        String wheel = client.post("/wheel-entries", """
                {"body": "DIR", "title": "Budgetopfølgning", "quarter": 2}
                """);
        client.put("/wheel-entries/" + wheel, """
                {"title": "Budgetopfølgning", "months": [6, 9]}
                """);
        client.patch("/wheel-entries/" + wheel, """
                {"note": "Med prognose for året."}
                """);
        client.post("/wheel-entries/" + wheel + "/transitions", """
                {"to": "CANCELLED", "year": 2027, "reason": "Der er valg."}
                """, client.etag("/wheel-entries/" + wheel));
        client.get("/wheel-entries/" + wheel);
        client.get("/wheel-entries?body=DIR");
        client.delete("/wheel-entries/" + client.post("/wheel-entries", """
                {"body": "DIR", "title": "Prøve", "quarter": 1, "year": 2026}
                """));
    }
}
