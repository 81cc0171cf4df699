package dk.referat.audit;

import static dk.referat.Fixture.attachment;
import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.code;
import static dk.referat.Fixture.confirmedDecision;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.decision;
import static dk.referat.Fixture.delete;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.heldMeeting;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.json;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.move;
import static dk.referat.Fixture.pathStep;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.publishAgenda;
import static dk.referat.Fixture.put;
import static dk.referat.Fixture.read;
import static dk.referat.Fixture.subItem;
import static dk.referat.Fixture.task;
import static io.restassured.RestAssured.given;

import dk.referat.http.Api;
import dk.referat.importing.job.Archives;
import java.util.function.Supplier;

/** Each way to write through the API: what must be there before, and the one request. */
public enum WriteOperation {
    createBody(() -> () -> create("/bodies", """
            {"code": "%s", "name": "Byggeudvalget", "kind": "COMMITTEE"}
            """.formatted(code()))),
    patchBody(() -> changing("/bodies/" + body(), "{\"name\": \"Chefgruppen\"}")),
    // All below it is exposed anew, which is no write.
    patchBodyPolicy("patchBody", () -> {
        String body = body();
        String meeting = heldMeeting(body, "2026-03-04");
        attachment(firstItem(meeting), "1/21");
        return changing("/bodies/" + body, """
                {"publicationPolicy": "PUBLIC", "closedTitlePolicy": "SHOW"}""");
    }),
    replaceBody(() -> {
        String path = "/bodies/" + body();
        return replacing(path, "Direktionen", "Direktionsgruppen");
    }),
    deleteBody(() -> {
        String body = body();
        membership(body);
        return deleting("/bodies/" + body);
    }),
    appointMember(() -> {
        String body = body();
        return () -> membership(body);
    }),
    patchMembership(() -> changing("/memberships/" + membership(body()), "{\"validTo\": \"2027-12-31\"}")),
    replaceMembership(() -> replacing("/memberships/" + membership(body()), "Jens Lund", "Karen Holt")),
    deleteMembership(() -> deleting("/memberships/" + membership(body()))),
    scheduleMeeting(() -> {
        String body = body();
        return () -> meeting(body, "2026-03-04");
    }),
    patchMeeting(() -> changing("/meetings/" + meeting(), "{\"location\": \"Rådhuset\"}")),
    replaceMeeting(() -> replacing("/meetings/" + meeting(), "ORDINARY", "SEMINAR")),
    // Closes all below it, which is no write.
    closeMeeting("patchMeeting", () -> {
        String meeting = heldMeeting(body(), "2026-03-04");
        decision(firstItem(meeting), "Drøftet.");
        return changing("/meetings/" + meeting, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10"}""");
    }),
    transitionMeeting(() -> {
        String meeting = meeting();
        move("/agenda-items/" + item(meeting, "A"), "APPROVED");
        move("/agenda-items/" + item(meeting, "B"), "APPROVED");
        move("/meetings/" + meeting, "AGENDA_DRAFT");
        return moving("/meetings/" + meeting, "AGENDA_PUBLISHED");
    }),
    approveMeeting("transitionMeeting", () -> {
        String meeting = heldMeeting(body(), "2026-03-04");
        String item = firstItem(meeting);
        task(confirmedDecision(item, "Drøftet."), "Følge op");
        move("/agenda-items/" + item, "TREATED");
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        return moving("/meetings/" + meeting, "MINUTES_APPROVED");
    }),
    publishAgendaVersion(() -> {
        String meeting = meeting();
        move("/agenda-items/" + item(meeting, "A"), "APPROVED");
        publishAgenda(meeting);
        move("/agenda-items/" + item(meeting, "B"), "APPROVED");
        String etag = etag("/meetings/" + meeting);
        return () ->
                post("/meetings/" + meeting + "/agenda-versions", "{}", etag).statusCode(201);
    }),
    approveMinutes(() -> {
        String meeting = heldMeeting(body(), "2026-03-04");
        change("/meetings/" + meeting, """
                {"attendance": [{"party": {"kind": "PERSON", "name": "Jens Lund"}, "status": "PRESENT"}]}""");
        move("/meetings/" + meeting, "MINUTES_DRAFT");
        String hash = read("/meetings/" + meeting + "/minutes-draft").getString("contentHash");
        return () -> create("/meetings/" + meeting + "/minutes-approvals", """
                {"member": "Jens Lund", "contentHash": "%s", "verdict": "APPROVED"}
                """.formatted(hash));
    }),
    deleteMeeting(() -> {
        String meeting = meeting();
        subItem(meeting, item(meeting, "A"), "A1");
        return deleting("/meetings/" + meeting);
    }),
    addAgendaItem(() -> {
        String meeting = meeting();
        item(meeting, "A");
        item(meeting, "B");
        return () -> create("/meetings/" + meeting + "/agenda-items", "{\"title\": \"C\", \"position\": 1}");
    }),
    patchAgendaItem(() -> changing("/agenda-items/" + item(meeting(), "A"), "{\"title\": \"B\"}")),
    replaceAgendaItem(() -> replacing("/agenda-items/" + item(meeting(), "Budget"), "Budget", "Regnskab")),
    transitionAgendaItem(() -> {
        String meeting = heldMeeting(body(), "2026-03-04");
        return moving("/agenda-items/" + item(meeting, "A"), "APPROVED");
    }),
    deleteAgendaItem(() -> {
        String meeting = meeting();
        String item = item(meeting, "A");
        item(meeting, "B");
        subItem(meeting, item, "A1");
        return deleting("/agenda-items/" + item);
    }),
    arrangeAgenda(() -> {
        String meeting = meeting();
        String first = item(meeting, "A");
        String second = item(meeting, "B");
        item(meeting, "C");
        String third = read("/meetings/" + meeting).getString("agendaItems[2].id");
        String etag = etag("/meetings/" + meeting);
        return () -> put("/meetings/" + meeting + "/agenda-order", """
                {"items": [{"id": "%s", "subItems": []}, {"id": "%s", "subItems": []}, {"id": "%s", "subItems": []}]}
                """.formatted(second, first, third), etag)
                .statusCode(200);
    }),
    draftDecision(() -> {
        String item = firstItem(heldMeeting(body(), "2026-03-04"));
        return () -> decision(item, "Drøftet.");
    }),
    patchDecision(() -> changing("/decisions/" + draft(), "{\"text\": \"Godkendt.\"}")),
    replaceDecision(() -> replacing("/decisions/" + draft(), "Drøftet.", "Godkendt.")),
    transitionDecision(() -> moving("/decisions/" + draft(), "CONFIRMED")),
    deleteDecision(() -> deleting("/decisions/" + draft())),
    correctDecision(() -> {
        String path = "/decisions/" + confirmedDecision(firstItem(heldMeeting(body(), "2026-03-04")), "Drøftet.");
        String etag = etag(path);
        return () -> post(path + "/editions", """
                {"text": "Godkendt.", "outcomes": [], "reason": "Forkert ord"}
                """, etag).statusCode(200);
    }),
    loadMeetings(() -> {
        String body = body();
        return () -> load("/external/esdh/meetings?id=M-" + body, """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04"}
                """.formatted(body), 201);
    }),
    loadAgendaItems(() -> {
        String meeting = meeting();
        return () -> load("/external/esdh/agenda-items", """
                {"lines": [{"id": "P-%1$s", "meeting": {"id": "%1$s"}, "title": "Budget"}]}
                """.formatted(meeting), 200);
    }),
    loadAttachments(() -> {
        String item = item(meeting(), "A");
        String attachment = """
                {"agendaItem": {"id": "%s"}, "title": "%s"}
                """;
        load("/external/esdh/attachments?id=B-" + item, attachment.formatted(item, "Notat"), 201);
        return () -> load("/external/esdh/attachments?id=B-" + item, attachment.formatted(item, "Et bedre notat"), 200);
    }),
    fileReceipt(() -> {
        String decision = confirmedDecision(firstItem(heldMeeting(body(), "2026-03-04")), "Drøftet.");
        return () -> load("/decisions/" + decision + "/receipts/esdh", """
                {"edition": 1, "reference": "E-17"}
                """, 201);
    }),
    addDecisionTask(() -> {
        String decision = draft();
        return () -> task(decision, "Følge op");
    }),
    addItemTask(() -> {
        String item = item(meeting(), "A");
        return () -> create("/agenda-items/" + item + "/tasks", "{\"description\": \"Følge op\"}");
    }),
    patchTask(() -> changing("/tasks/" + task(draft(), "Følge op"), "{\"description\": \"Undersøge\"}")),
    replaceTask(() -> replacing("/tasks/" + task(draft(), "Følge op"), "Følge op", "Undersøge")),
    transitionTask(() -> moving("/tasks/" + task(draft(), "Følge op"), "IN_PROGRESS")),
    delegateTask(() -> {
        String path = "/tasks/" + task(draft(), "Følge op");
        String etag = etag(path);
        return () -> post(path + "/delegations", """
                {"to": {"kind": "PERSON", "name": "Jens Lund"}}
                """, etag).statusCode(200);
    }),
    deleteTask(() -> deleting("/tasks/" + task(draft(), "Følge op"))),
    addItemAttachment(() -> {
        String item = item(meeting(), "A");
        return () -> attachment(item, "1/21");
    }),
    patchAttachment(() ->
            changing("/attachments/" + attachment(item(meeting(), "A"), "1/21"), "{\"title\": \"Bilag\"}")),
    replaceAttachment(() -> replacing("/attachments/" + attachment(item(meeting(), "A"), "1/21"), "Notat", "Referat")),
    deleteAttachment(() -> deleting("/attachments/" + attachment(item(meeting(), "A"), "1/21"))),
    addItemPathStep(() -> {
        String item = item(meeting(), "A");
        // Another step that its answer shows the place of.
        pathStep(item);
        return () -> pathStep(item);
    }),
    planCaseStep(() -> {
        String body = body();
        return () -> caseStep(body);
    }),
    patchPathStep(() -> changing("/path-steps/" + caseStep(body()), "{\"planned\": {\"text\": \"maj 2026\"}}")),
    replacePathStep(() -> replacing("/path-steps/" + pathStep(item(meeting(), "A")), "Høring", "Offentlig høring")),
    transitionPathStep(() -> moving("/path-steps/" + pathStep(item(meeting(), "A")), "DONE")),
    deletePathStep(() -> deleting("/path-steps/" + pathStep(item(meeting(), "A")))),
    // Links the step that waits for it.
    scheduleMeetingOfPath("scheduleMeeting", () -> {
        String body = body();
        create("/agenda-items/" + item(meeting(), "A") + "/path-steps", """
                {"body": "%s", "role": "FINAL", "planned": {"text": "juni 2026"}}""".formatted(body));
        return () -> meeting(body, "2026-06-17");
    }),
    createApiKey(() -> WriteOperation::apiKey),
    patchApiKey(() -> changing("/api-keys/" + apiKey(), "{\"name\": \"Regneark\"}")),
    grantToApiKey("patchApiKey", () -> changing("/api-keys/" + apiKey(), "{\"grants\": [{\"role\": \"READER\"}]}")),
    rotateApiKey(() -> {
        String key = apiKey();
        return () -> post("/api-keys/" + key + "/rotations", "{}").statusCode(201);
    }),
    transitionApiKey(() -> moving("/api-keys/" + apiKey(), "REVOKED")),
    createWebhook(() -> WriteOperation::webhook),
    patchWebhook(() -> changing("/webhooks/" + webhook(), "{\"description\": \"ESDH\"}")),
    deleteWebhook(() -> deleting("/webhooks/" + webhook())),
    transitionWebhook(() -> moving("/webhooks/" + webhook(), "DISABLED")),
    rotateWebhookSecret(() -> {
        String webhook = webhook();
        return () -> post("/webhooks/" + webhook + "/secret-rotations", "{}").statusCode(201);
    }),
    pingWebhook(() -> {
        String webhook = webhook();
        return () -> ping(webhook);
    }),
    redeliverToWebhook(() -> {
        String webhook = webhook();
        String delivery = ping(webhook);
        return () -> given().noContentType()
                .post(Api.V1 + "/webhooks/" + webhook + "/deliveries/" + delivery + "/redeliveries")
                .then()
                .statusCode(200);
    }),
    createStandingItem(() -> {
        String body = body();
        return () -> standingItem(body);
    }),
    patchStandingItem(() -> changing("/standing-items/" + standingItem(body()), "{\"validTo\": \"2027-12-31\"}")),
    replaceStandingItem(() -> replacing("/standing-items/" + standingItem(body()), "Økonomi", "Regnskab")),
    deleteStandingItem(() -> deleting("/standing-items/" + standingItem(body()))),
    createBacklogEntry(() -> {
        String body = body();
        return () -> backlogEntry(body);
    }),
    patchBacklogEntry(() -> changing("/backlog-entries/" + backlogEntry(body()), "{\"note\": \"Haster\"}")),
    replaceBacklogEntry(() -> replacing("/backlog-entries/" + backlogEntry(body()), "Skole", "Havn")),
    transitionBacklogEntry(() -> dropping("/backlog-entries/" + backlogEntry(body()), "DROPPED")),
    deleteBacklogEntry(() -> deleting("/backlog-entries/" + backlogEntry(body()))),
    createWheelEntry(() -> {
        String body = body();
        return () -> wheelEntry(body);
    }),
    patchWheelEntry(() -> changing("/wheel-entries/" + wheelEntry(body()), "{\"note\": \"Kort\"}")),
    replaceWheelEntry(() -> replacing("/wheel-entries/" + wheelEntry(body()), "Budget", "Regnskab")),
    transitionWheelEntry(() -> dropping("/wheel-entries/" + wheelEntry(body()), "CANCELLED")),
    deleteWheelEntry(() -> deleting("/wheel-entries/" + wheelEntry(body()))),
    acceptAgendaProposal(() -> {
        String body = body();
        String entry = backlogEntry(body);
        String meeting = meeting(body, "2026-03-04");
        return () -> post("/meetings/" + meeting + "/agenda-proposal/acceptances", """
                {"sources": [{"kind": "BACKLOG", "id": "%s"}]}
                """.formatted(entry))
                .statusCode(200);
    }),
    // What it was to treat goes on the backlog.
    cancelMeeting("transitionMeeting", () -> {
        String meeting = meeting();
        item(meeting, "A");
        return dropping("/meetings/" + meeting, "CANCELLED");
    }),
    postponeItem("transitionAgendaItem", () -> {
        String meeting = heldMeeting(body(), "2026-03-04");
        return moving("/agenda-items/" + firstItem(meeting), "POSTPONED");
    }),
    createRetentionRule(() -> {
        String body = body();
        return () -> retentionRule(body);
    }),
    patchRetentionRule(() -> changing("/retention-rules/" + retentionRule(body()), "{\"keepFor\": \"P5Y\"}")),
    deleteRetentionRule(() -> deleting("/retention-rules/" + retentionRule(body()))),
    drawUpRetentionList(() -> {
        String rule = dueRule();
        return () -> create("/retention-lists", "{\"rule\": \"%s\"}".formatted(rule));
    }),
    transitionRetentionList(() -> moving(
            "/retention-lists/" + create("/retention-lists", "{\"rule\": \"%s\"}".formatted(dueRule())), "EXPORTED")),
    importArchive("importMinutes", () -> {
        String body = body();
        return () -> Archives.send(body, "januar.txt");
    }),
    transitionImportJob(() -> moving("/import-jobs/" + Archives.send(body(), "januar.txt"), "CANCELLED")),
    importMinutes(() -> {
        String body = body();
        return () -> given().contentType("text/plain; charset=utf-8")
                .body("""
                        1. Sygefravær

                        Beslutning i Direktionen den 14-01-2026

                        Direktionen drøftede sygefraværet. HR-afdelingen følger op inden den 11. februar 2026.
                        """)
                .post(Api.V1 + "/imports?body=" + body)
                .then()
                .statusCode(201);
    });

    private final String operation;
    private final Supplier<Runnable> preparation;

    WriteOperation(Supplier<Runnable> preparation) {
        this.operation = name();
        this.preparation = preparation;
    }

    WriteOperation(String operation, Supplier<Runnable> preparation) {
        this.operation = operation;
        this.preparation = preparation;
    }

    /** As the contract calls it. */
    public String operation() {
        return operation;
    }

    public Runnable prepare() {
        return preparation.get();
    }

    private static Runnable changing(String path, String json) {
        return () -> change(path, json);
    }

    private static Runnable replacing(String path, String what, String by) {
        String seen = get(path).extract().asString();
        String etag = etag(path);
        return () -> put(path, seen.replace(what, by), etag).statusCode(200);
    }

    private static Runnable moving(String path, String to) {
        return () -> move(path, to);
    }

    private static Runnable dropping(String path, String to) {
        String etag = etag(path);
        return () -> post(path + "/transitions", """
                {"to": "%s", "reason": "Således aftalt"}
                """.formatted(to), etag).statusCode(200);
    }

    private static void load(String path, String content, int status) {
        json(content).put(Api.V1 + path).then().statusCode(status);
    }

    private static String standingItem(String body) {
        return create("/standing-items", """
                {"body": "%s", "title": "Økonomi", "rule": {"frequency": "EVERY_MEETING"}}
                """.formatted(body));
    }

    private static String backlogEntry(String body) {
        return create("/backlog-entries", """
                {"body": "%s", "title": "Skole"}
                """.formatted(body));
    }

    private static String wheelEntry(String body) {
        return create("/wheel-entries", """
                {"body": "%s", "title": "Budget", "quarter": 3}
                """.formatted(body));
    }

    private static Runnable deleting(String path) {
        String etag = etag(path);
        return () -> delete(path, etag).statusCode(204);
    }

    private static String apiKey() {
        return create("/api-keys", "{\"name\": \"ESDH\", \"grants\": []}");
    }

    private static String webhook() {
        return create("/webhooks", "{\"url\": \"https://receiver.example/referat\"}");
    }

    private static String ping(String webhook) {
        return given().noContentType()
                .post(Api.V1 + "/webhooks/" + webhook + "/pings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String caseStep(String body) {
        return create("/path-steps", """
                {"plannedBy": "%s", "caseNumber": "26/84", "process": "Høring", "role": "HEARING"}
                """.formatted(body));
    }

    private static String retentionRule(String body) {
        return create("/retention-rules", """
                {"body": "%s", "kind": "MEETING", "keepFor": "P1M", "action": "DELETE", "basis": "Kassationsplan"}
                """.formatted(body));
    }

    /** Under which a meeting is due. */
    private static String dueRule() {
        String body = body();
        meeting(body, "2026-03-04");
        return retentionRule(body);
    }

    private static String membership(String body) {
        return create("/bodies/" + body + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}, "validFrom": "2022-01-01"}
                """);
    }

    private static String draft() {
        return decision(firstItem(heldMeeting(body(), "2026-03-04")), "Drøftet.");
    }

    private static String firstItem(String meeting) {
        return read("/meetings/" + meeting).getString("agendaItems[0].id");
    }
}
