package dk.referat.overview.export;

import static dk.referat.Fixture.get;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.Fixture;
import dk.referat.access.Caller;
import dk.referat.audit.Database;
import dk.referat.audit.Log;
import dk.referat.export.ExportEnd;
import dk.referat.export.ExportScope;
import dk.referat.export.ExportSource;
import dk.referat.export.ExportStart;
import dk.referat.export.Exporter;
import dk.referat.http.Api;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest {

    /** Secrets, what only works here and now, and what has a list of its own. */
    private static final Set<String> LEFT_OUT = Set.of(
            "api_key",
            "api_key_grant",
            "api_key_use",
            "audit_entry",
            "audit_seal",
            "audit_unsealed",
            "change",
            "change_unnumbered",
            "flyway_schema_history",
            "idempotency_key",
            "import_attempt",
            "import_file",
            "import_file_content",
            "import_job",
            "installation",
            "retention_item",
            "retention_list",
            "retention_rule",
            "tombstone",
            "webhook",
            "webhook_delivery",
            "webhook_progress");

    @Inject
    Database database;

    @Inject
    Log log;

    @Inject
    Exporter exporter;

    @Inject
    @All
    List<ExportSource<?>> sources;

    @Inject
    SessionFactory factory;

    @Inject
    Caller caller;

    @Test
    void hasALineForEveryRowOfEveryTableThatIsNotLeftOut() {
        Map<String, String> tables = new HashMap<>();
        sources.forEach(source -> tables.put(table(source.rows()), source.type().name()));
        List<String> all = database.ask("""
                select c.relname from pg_class c where c.relnamespace = current_schema()::regnamespace
                and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'""");

        Exported export = export("");

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(LEFT_OUT.stream(), tables.keySet().stream())
                        .toList());
        tables.forEach((table, type) -> assertThat(
                        export.end().path("counts").path(type).asLong())
                .as(table)
                .isEqualTo(Long.parseLong(
                        database.ask("select count(*) from " + table).get(0))));
    }

    private String table(Class<?> entity) {
        return ((AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                        .getMappingMetamodel()
                        .getEntityDescriptor(entity))
                .getTableName();
    }

    @Test
    void endsWithTheCountsAndTheHashOfItsLines() {
        Fixture.heldMeeting(Fixture.body(), "2026-03-04");

        Exported export = export("");

        assertThat(export.isWhole()).isTrue();
        assertThat(export.end().path("sha256").asText()).isEqualTo(export.hash());
        export.counts()
                .forEach((type, count) -> assertThat(
                                export.end().path("counts").path(type).asLong())
                        .as(type)
                        .isEqualTo(count));
    }

    @Test
    void hasTheSameHashUntilSomethingChanges() {
        String body = Fixture.body();
        String item = Fixture.item(Fixture.meeting(body, "2026-03-04"), "A");
        String before = hash(body);

        assertThat(hash(body)).isEqualTo(before);
        Fixture.change("/agenda-items/" + item, "{\"title\": \"B\"}");
        assertThat(hash(body)).isNotEqualTo(before);
    }

    @Test
    void showsAThingAsTheApiAnswersIt() throws IOException {
        String body = Fixture.body();
        String meeting = Fixture.heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        Fixture.change("/agenda-items/" + item, """
                {"access": "CLOSED", "legalBasis": "Styrelsesloven § 10", "title": "Fyring"}""");
        String decision = Fixture.confirmedDecision(item, "Godkendt.");
        String task = Fixture.task(decision, "Sende brev");
        String attachment = Fixture.attachment(item, "1/21");
        String step = Fixture.pathStep(item);
        Fixture.move("/agenda-items/" + item, "TREATED");
        Fixture.approveMinutes(meeting);

        Exported export = export("?body=" + body);

        assertThat(export.of("AGENDA_ITEM", item)).containsExactly(answer("/agenda-items/" + item));
        assertThat(export.of("TASK", task)).containsExactly(answer("/tasks/" + task));
        assertThat(export.of("ATTACHMENT", attachment)).containsExactly(answer("/attachments/" + attachment));
        assertThat(export.of("PATH_STEP", step)).containsExactly(answer("/path-steps/" + step));
        assertThat(export.of("BODY", export.start().path("bodies").path(0).asText()))
                .containsExactly(answer("/bodies/" + body));
        assertThat(export.of("STEP", meeting))
                .extracting(one -> one.path("number").asInt() + one.path("to").asText())
                .containsExactly("1AGENDA_DRAFT", "2AGENDA_PUBLISHED", "3HELD", "4MINUTES_DRAFT", "5MINUTES_APPROVED");
        assertThat(export.types()).contains("MINUTES", "AGENDA_VERSION", "DECISION");
        assertThat(List.of(meeting, item, decision, task))
                .isSortedAccordingTo((one, other) -> export.placeOf(one) - export.placeOf(other));
    }

    private static JsonNode answer(String path) throws IOException {
        return new ObjectMapper().readTree(get(path).extract().asByteArray());
    }

    @Test
    void hasWhatTheOnlyBodyHasAndNothingElse() {
        String body = Fixture.body();
        String meeting = Fixture.meeting(body, "2026-03-04");
        Fixture.meeting();

        Exported export = export("?body=" + body);

        assertThat(export.of("MEETING", meeting)).hasSize(1);
        assertThat(export.counts()).containsEntry("BODY", 1L).containsEntry("MEETING", 1L);
    }

    @Test
    void namesItsBodiesInTheLogBeforeItShowsThem() {
        String body = Fixture.body();
        Fixture.item(Fixture.meeting(body, "2026-03-04"), "A");
        long end = log.end();

        Exported export = export("?body=" + body);

        assertThat(log.readsSince(end))
                .containsExactly(export.start().path("bodies").path(0).asText());
        assertThat(log.originsSince(end)).containsExactly("key:REFERAT_ADMIN_KEY 127.0.0.1 exportAll");
    }

    @Test
    void saysWhereTheFeedGoesOn() {
        String body = Fixture.body();
        Exported export = export("");
        String made = Fixture.meeting(body, "2026-03-04");

        assertThat(export.of("MEETING", made)).isEmpty();
        String found = "items.find { it.id == '%s' }.change".formatted(made);
        for (int attempt = 0; attempt < 50; attempt++) {
            String change = get("/changes?after="
                            + export.start().path("changes").asText())
                    .extract()
                    .path(found);
            if (change != null) {
                assertThat(change).isEqualTo("CREATED");
                return;
            }
        }
        throw new AssertionError("The feed does not tell what came after the export");
    }

    @Test
    void isKeptByNobody() {
        order(Callers.ADMIN_KEY, "").statusCode(200).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void isForAdministratorsWhoSeeEverything() {
        String body = Fixture.body();
        order(Callers.NOBODY, "").statusCode(401);
        order(Callers.key("SECRETARY", null), "").statusCode(403);
        // Without closed things an export would lack some and not say so.
        order(Callers.key("ADMIN", null), "").statusCode(403);
        order(Callers.key("ADMIN", null), "?body=" + body).statusCode(403);
        String both = Callers.key(Map.of("ADMIN", body, "CLOSED_READER", body));
        order(both, "").statusCode(403);
        order(both, "?body=" + Fixture.body()).statusCode(400);
        order(both, "?body=" + body).statusCode(200);
        order(Callers.ADMIN_KEY, "?body=UKENDT").statusCode(400).body("errors[0].parameter", equalTo("body"));
    }

    private static ValidatableResponse order(String key, String query) {
        return Callers.with(key).get(Api.V1 + "/export" + query).then();
    }

    @Test
    @ActivateRequestContext
    void exportsSomeMeetingsForWhoeverArchivesThem() {
        String body = Fixture.body();
        String meeting = Fixture.heldMeeting(body, "2026-03-04");
        String item = read("/meetings/" + meeting).getString("agendaItems[0].id");
        Fixture.meeting(body, "2026-05-06");
        UUID id = UUID.fromString(read("/bodies/" + body).getString("id"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        caller.identifyAsService();

        ExportEnd end = QuarkusTransaction.requiringNew().call(() -> {
            try {
                return exporter.write(
                        ExportScope.ofMeetings(id, List.of(UUID.fromString(meeting))),
                        new ExportStart(Instant.now(), List.of(id), null),
                        out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        Exported export = Exported.of(out.toString(StandardCharsets.UTF_8));
        assertThat(export.hash()).isEqualTo(end.sha256());
        assertThat(export.counts()).containsEntry("BODY", 1L).containsEntry("MEETING", 1L);
        assertThat(export.of("MEETING", meeting)).hasSize(1);
        assertThat(export.of("AGENDA_ITEM", item)).hasSize(1);
        assertThat(new ArrayList<>(export.types())).contains("STEP", "AGENDA_VERSION");
    }

    private static String hash(String body) {
        return export("?body=" + body).end().path("sha256").asText();
    }

    private static Exported export(String query) {
        return Exported.of(given().get(Api.V1 + "/export" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith(Api.JSON_LINES))
                .extract()
                .asString());
    }
}
