package dk.referat.contract;

/** The secretary sends out an agenda twice, and the members approve the minutes. */
final class MinutesStory {

    private final ExampleClient client;

    MinutesStory(ExampleClient client) {
        this.client = client;
    }

    void tell() {
        String meeting = "/meetings/" + client.post("/meetings", """
                {"body": "DIR", "kind": "ORDINARY", "date": "2026-05-06", "attendance": [
                   {"party": {"kind": "PERSON", "name": "Karen Holt"}, "status": "PRESENT", "role": "CHAIR"},
                   {"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "PRESENT"}]}
                """);
        String budget = sendOutTheAgenda(meeting);
        String salaries = sendOutASupplementaryAgenda(meeting);
        hold(meeting, budget, salaries);
        approve(meeting);
    }

    private String sendOutTheAgenda(String meeting) {
        String budget = addItem(meeting, "Budgetopfølgning");
        client.move(meeting, "AGENDA_DRAFT");
        client.move(meeting, "AGENDA_PUBLISHED");
        client.get(meeting + "/agenda-versions/1");
        return budget;
    }

    private String sendOutASupplementaryAgenda(String meeting) {
        String salaries = addItem(meeting, "Lønforhandling");
        client.get(meeting + "/agenda-differences");
        client.create(meeting + "/agenda-versions", """
                {"comment": "Punkt 2 er kommet til."}
                """, client.etag(meeting));
        client.get(meeting + "/agenda-versions");
        client.get(meeting + "/agenda-versions/2/differences");
        return salaries;
    }

    private String addItem(String meeting, String title) {
        String item = client.post(meeting + "/agenda-items", """
                {"title": "%s"}
                """.formatted(title));
        client.move("/agenda-items/" + item, "APPROVED");
        return item;
    }

    private void hold(String meeting, String budget, String salaries) {
        client.move(meeting, "HELD");
        String decision = client.post("/agenda-items/" + budget + "/decisions", """
                {"text": "Direktionen tog opfølgningen til efterretning.", "outcomes": ["NOTED"]}
                """);
        client.move("/decisions/" + decision, "CONFIRMED");
        client.move("/agenda-items/" + budget, "TREATED");
        client.move("/agenda-items/" + salaries, "NOT_TREATED");
        client.move(meeting, "MINUTES_DRAFT");
    }

    private void approve(String meeting) {
        client.get(meeting + "/minutes-draft");
        String hash = client.read(meeting + "/minutes-draft", "contentHash");
        client.post(meeting + "/minutes-approvals", """
                {"member": "Karen Holt", "contentHash": "%s", "verdict": "APPROVED"}
                """.formatted(hash));
        String dissent = client.post(meeting + "/minutes-approvals", """
                {"member": "Jens Lund", "contentHash": "%s", "verdict": "DISSENT",
                 "statement": "Lønforhandlingen burde være behandlet på mødet."}
                """.formatted(hash));
        client.get(meeting + "/minutes-approvals/" + dissent);
        client.get(meeting + "/minutes-approvals");
        client.move(meeting, "MINUTES_APPROVED");
        client.get(meeting + "/minutes");
        client.get(meeting + "/minutes/1");
    }
}
