package dk.referat.contract;

/** A secretary of Bøgelund Kommune uses everything once. */
final class ExampleStory {

    private final ExampleClient client;

    ExampleStory(ExampleClient client) {
        this.client = client;
    }

    void tell() throws Exception {
        foundTheBoard();
        appointItsMembers();
        String meeting = scheduleAMeeting();
        String item = draftTheAgenda(meeting);
        String matter = arrangeTheAgenda(meeting, item);
        attachDocuments(item);
        planTheWay(item);
        publishAndHold(meeting, item, matter);
        String decision = decide(matter);
        followUp(decision, matter);
        correct(decision);
        lookUp(meeting, matter, decision);
        new CaseSystemStory(client).tell(decision);
        redact(meeting);
        audit(decision);
        lookForGiveaways(meeting, matter);
        new PlanningStory(client).tell();
        new MinutesStory(client).tell();
        new ChangesStory(client).tell();
        new WebhookStory(client).tell();
        takeInOldMinutes();
        letTheCaseSystemIn();
        new StateStory(client).tell(meeting, matter, decision);
        new ImportStory(client).tell();
        new OperationsStory(client).tell();
        new RetentionStory(client).tell();
    }

    private void foundTheBoard() {
        client.post("/bodies", """
                {"code": "DIR", "name": "Direktionen", "kind": "EXECUTIVE_BOARD", "publicationPolicy": "PUBLIC"}
                """);
        client.put("/bodies/DIR", """
                {"name": "Direktionen", "kind": "EXECUTIVE_BOARD", "publicationPolicy": "PUBLIC",
                 "closedTitlePolicy": "NEUTRAL", "refs": [{"system": "SD", "kind": "unit", "id": "DIR-01"}]}
                """);
        client.patch("/bodies/DIR", """
                {"publicationPolicy": "INTERNAL"}
                """);
        client.get("/bodies/DIR");
        client.get("/bodies?limit=1");
        client.post("/bodies", """
                {"code": "PROJ", "name": "Projektgruppen", "kind": "EXTERNAL"}
                """);
        client.delete("/bodies/PROJ");
    }

    private void appointItsMembers() {
        String chair = client.post("/bodies/DIR/memberships", """
                {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør",
                   "refs": [{"system": "AD", "kind": "user", "id": "kholt"}]},
                 "role": "CHAIR", "validFrom": "2022-01-01"}
                """);
        client.put("/memberships/" + chair, """
                {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør"},
                 "role": "CHAIR", "validFrom": "2022-01-01", "validTo": "2027-12-31"}
                """);
        client.patch("/memberships/" + chair, """
                {"validTo": null}
                """);
        client.get("/memberships/" + chair);
        client.get("/bodies/DIR/memberships?on=2026-03-04");
        client.delete("/memberships/" + client.post("/bodies/DIR/memberships", """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}, "validFrom": "2030-01-01"}
                """));
    }

    private String scheduleAMeeting() {
        String meeting = client.post("/meetings", """
                {"body": "DIR", "kind": "ORDINARY", "format": "HYBRID", "location": "Rådhuset, lokale 2",
                 "plannedStart": "2026-03-04T08:00:00+01:00", "plannedEnd": "2026-03-04T10:00:00+01:00"}
                """);
        client.put("/meetings/" + meeting, """
                {"kind": "ORDINARY", "format": "PHYSICAL", "location": "Rådhuset, lokale 3",
                 "plannedStart": "2026-03-04T08:00:00+01:00", "plannedEnd": "2026-03-04T10:00:00+01:00"}
                """);
        client.patch("/meetings/" + meeting, """
                {"location": "Rådhuset, lokale 4", "attendance": [
                   {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør"},
                    "status": "PRESENT", "role": "CHAIR"}]}
                """);
        client.get("/meetings?body=DIR&from=2026-03-01&to=2026-03-31");
        client.delete("/meetings/" + client.post("/meetings", """
                {"body": "DIR", "kind": "SEMINAR", "date": "2026-05-20"}
                """));
        return meeting;
    }

    private String draftTheAgenda(String meeting) {
        String items = "/meetings/" + meeting + "/agenda-items";
        String item = client.post(items, """
                {"title": "Budget 2027", "caseNumber": "26/84", "kleSubject": "00.30.02",
                 "sections": [{"kind": "SUMMARY", "heading": "Resumé", "text": "Rammen for budget 2027 skal lægges."}],
                 "recommendation": {"text": "at rammen drøftes",
                   "proposer": {"kind": "UNIT", "name": "Økonomiafdelingen"}}}
                """);
        client.put("/agenda-items/" + item, """
                {"title": "Budget 2027 til 2030", "caseNumber": "26/84", "kleSubject": "00.30.02",
                 "sections": [{"kind": "SUMMARY", "heading": "Resumé", "text": "Rammen for budget 2027 skal lægges."}],
                 "recommendation": {"text": "at rammen drøftes",
                   "proposer": {"kind": "UNIT", "name": "Økonomiafdelingen"}}}
                """);
        client.patch("/agenda-items/" + item, """
                {"plannedSlot": {"from": "08:15", "to": "09:00"},
                 "guests": [{"party": {"kind": "ROLE", "name": "Økonomichefen"}, "plan": "INVITED"}]}
                """);
        client.get("/agenda-items/" + item);
        client.delete("/agenda-items/" + client.post(items, """
                {"title": "Eventuelt", "kind": "ANY_OTHER_BUSINESS"}
                """));
        return item;
    }

    private String arrangeTheAgenda(String meeting, String item) {
        String matter = client.post("/meetings/" + meeting + "/agenda-items", """
                {"parent": "%s", "title": "Anlægsrammen"}
                """.formatted(item));
        client.get("/meetings/" + meeting + "/agenda-items?limit=1");
        String order = "/meetings/" + meeting + "/agenda-order";
        client.get(order);
        client.put(order, """
                {"items": [{"id": "%s", "subItems": ["%s"]}]}
                """.formatted(item, matter));
        return matter;
    }

    private void attachDocuments(String item) {
        String attachments = "/agenda-items/" + item + "/attachments";
        String overview = client.post(attachments, """
                {"title": "Anlægsoversigt 2027", "documentNumber": "8725-26", "documentId": "3366958", "typeCode": "H",
                 "fileName": "anlaegsoversigt.xlsx", "documentDate": "2026-02-20"}
                """);
        client.put("/attachments/" + overview, """
                {"title": "Anlægsoversigt 2027 til 2030", "documentNumber": "8725/26", "documentId": "3366958",
                 "typeCode": "H", "fileName": "anlaegsoversigt.xlsx", "documentDate": "2026-02-20"}
                """);
        client.patch("/attachments/" + overview, """
                {"versionLabel": "2"}
                """);
        client.get("/attachments/" + overview);
        client.get(attachments);
        client.get("/attachments?documentNumber=8725/26");
        client.delete("/attachments/" + client.post(attachments, """
                {"title": "Kladde"}
                """));
    }

    private void planTheWay(String item) {
        client.post("/bodies", """
                {"code": "ØK", "name": "Økonomiudvalget", "kind": "COMMITTEE", "publicationPolicy": "PUBLIC"}
                """);
        String path = "/agenda-items/" + item + "/path-steps";
        String hearing = client.post(path, """
                {"process": "Høring i MED-systemet", "role": "HEARING", "planned": {"text": "april-maj 2026"}}
                """);
        client.put("/path-steps/" + hearing, """
                {"process": "Høring i hovedudvalget", "role": "HEARING", "planned": {"text": "april-maj 2026"}}
                """);
        client.patch("/path-steps/" + hearing, """
                {"planned": {"text": "august 2026"}}
                """);
        client.post(path, """
                {"body": "ØK", "role": "FINAL", "planned": {"text": "juni 2026"}}
                """);
        client.get("/path-steps/" + hearing);
        client.post("/path-steps/" + hearing + "/transitions", """
                {"to": "SKIPPED", "reason": "Hovedudvalget er hørt om rammen"}
                """, client.etag("/path-steps/" + hearing));
        client.get(path);
        client.get("/path-steps?body=ØK&from=2026-06-01&to=2026-06-30&state=PLANNED");
        client.delete("/path-steps/" + client.post("/path-steps", """
                {"plannedBy": "DIR", "caseNumber": "26/91", "body": "ØK", "role": "DISCUSSION",
                 "planned": {"text": "efteråret 2026"}}
                """));
    }

    private void publishAndHold(String meeting, String item, String matter) {
        client.move("/meetings/" + meeting, "AGENDA_DRAFT");
        client.move("/agenda-items/" + item, "APPROVED");
        client.move("/agenda-items/" + matter, "APPROVED");
        client.move("/meetings/" + meeting, "AGENDA_PUBLISHED");
        client.move("/meetings/" + meeting, "HELD");
    }

    private String decide(String matter) {
        String decisions = "/agenda-items/" + matter + "/decisions";
        String decision = client.post(decisions, """
                {"text": "Direktionen godkendte rammen.", "outcomes": ["APPROVED"]}
                """);
        client.put("/decisions/" + decision, """
                {"text": "Direktionen drøftede og godkendte rammen.", "outcomes": ["DISCUSSED", "APPROVED"]}
                """);
        client.patch("/decisions/" + decision, """
                {"outcomes": ["APPROVED", "DISCUSSED"]}
                """);
        client.delete("/decisions/" + client.post(decisions, """
                {"text": "Udsat."}
                """));
        client.move("/decisions/" + decision, "CONFIRMED");
        return decision;
    }

    private void followUp(String decision, String matter) {
        String task = client.post("/decisions/" + decision + "/tasks", """
                {"description": "Indarbejde rammen i budgetmappen",
                 "sourceSentence": "Økonomiafdelingen og Jens Lund følger op inden 1. maj.",
                 "responsible": [{"kind": "UNIT", "name": "Økonomiafdelingen"}, {"kind": "PERSON", "name": "Jens Lund"}],
                 "deadline": {"text": "inden 1. maj"}}
                """);
        client.put("/tasks/" + task, """
                {"description": "Indarbejde anlægsrammen i budgetmappen",
                 "sourceSentence": "Økonomiafdelingen og Jens Lund følger op inden 1. maj.",
                 "responsible": [{"kind": "UNIT", "name": "Økonomiafdelingen"}, {"kind": "PERSON", "name": "Jens Lund"}],
                 "deadline": {"text": "inden 1. maj"}}
                """);
        client.patch("/tasks/" + task, """
                {"deadline": {"text": "ultimo maj 2026"}, "deadlineReason": "Budgetmappen lukker først da"}
                """);
        client.get("/tasks/" + task);
        client.move("/tasks/" + task, "IN_PROGRESS");
        client.post("/tasks/" + task + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør"}, "comment": "Barsel"}
                """, client.etag("/tasks/" + task));
        client.get("/decisions/" + decision + "/tasks");
        client.get("/tasks?body=DIR&responsible=Karen Holt&state=IN_PROGRESS");
        client.delete("/tasks/" + client.post("/agenda-items/" + matter + "/tasks", """
                {"description": "Orientere fagudvalgene", "deadlineMeeting": {"body": "DIR", "date": "2026-06-03"}}
                """));
        client.get("/agenda-items/" + matter + "/tasks");
    }

    private void correct(String decision) {
        client.post("/decisions/" + decision + "/editions", """
                {"text": "Direktionen drøftede og godkendte anlægsrammen.", "outcomes": ["APPROVED", "DISCUSSED"],
                 "reason": "Det fremgik ikke, hvilken ramme der var tale om."}
                """, client.etag("/decisions/" + decision));
        client.get("/decisions/" + decision + "/editions/1");
    }

    private void lookUp(String meeting, String matter, String decision) {
        client.get("/decisions/" + decision);
        client.get("/decisions?journalNumber=8725/26");
        client.get("/agenda-items/" + matter + "/decisions");
        client.get("/meetings/" + meeting);
        client.get("/timeline?caseNumber=26/84");
    }

    private void redact(String meeting) {
        String redactions = "/meetings/" + meeting + "/redactions";
        String redaction = client.post(redactions, """
                {"text": "er langtidssygemeldt", "reason": "Helbredsoplysning om en ansat"}
                """);
        client.get(redactions);
        client.get(redactions + "/" + redaction);
    }

    private void audit(String decision) {
        client.get("/audit-entries?action=UPDATE&resourceId=" + decision + "&limit=1");
        client.get("/audit-entries/verification");
    }

    private void lookForGiveaways(String meeting, String matter) {
        client.post("/agenda-items/" + matter + "/attachments", """
                {"title": "Anlægsrammen", "access": "CLOSED", "legalBasis": "Forvaltningsloven § 27"}
                """);
        client.get("/meetings/" + meeting + "/hints");
        client.get("/meetings/" + meeting + "/review");
    }

    private void takeInOldMinutes() {
        String text = """
                1. Sygefravær

                Beslutning i Direktionen den 14-01-2026

                Direktionen drøftede sygefraværet. HR-afdelingen udarbejder et oplæg til den 11. februar 2026.
                """;
        client.takeIn("/imports?body=DIR", text, 201);
        client.takeIn("/imports?body=DIR", text, 200);
    }

    private void letTheCaseSystemIn() {
        String key = client.post("/api-keys", """
                {"name": "ESDH", "grants": [{"role": "CASE_SYSTEM", "body": "DIR"}], "identifiers": ["esdh"],
                 "expiresAt": "2099-12-31T23:00:00Z"}
                """);
        client.patch("/api-keys/" + key, """
                {"grants": [{"role": "CASE_SYSTEM", "body": "DIR"}, {"role": "READER"}]}
                """);
        client.post("/api-keys/" + key + "/rotations", """
                {"overlapHours": 48}
                """);
        client.get("/api-keys/" + key);
        client.get("/api-keys?limit=1");
        client.post("/api-keys/" + key + "/transitions", """
                {"to": "REVOKED", "reason": "ESDH-systemet er skiftet ud"}
                """, client.etag("/api-keys/" + key));
    }
}
