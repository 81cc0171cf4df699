package dk.referat.audit;

import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.referat.Fixture;
import dk.referat.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever writes whatever: the log has one entry for each thing written, with its versions and without its content. */
@QuarkusTest
class AuditedWriteTest {

    @Inject
    Database database;

    @Inject
    Log log;

    @ParameterizedTest
    @EnumSource
    void leavesOneEntryForEachThingWritten(WriteOperation operation) {
        Runnable write = operation.prepare();
        WrittenRows before = WrittenRows.read(database);
        long end = log.end();

        write.run();

        List<String> expected = WrittenRows.read(database).entriesSince(before);
        assertThat(expected).isNotEmpty();
        assertThat(log.writesSince(end)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(database.ask("""
                select distinct concat_ws(' ', caller, remote_address, operation) from audit_entry
                where id > %d and action <> 'READ'""".formatted(end)))
                .containsExactly("key:REFERAT_ADMIN_KEY 127.0.0.1 " + operation.operation());
    }

    @Test
    void isTriedWithEveryOperationThatWrites() throws IOException {
        Set<String> writing = new YAMLMapper()
                .readTree(Contract.FILE.toFile()).path("paths").properties().stream()
                        .flatMap(path -> path.getValue().properties().stream())
                        .filter(operation -> !operation.getKey().equals("get"))
                        .map(operation ->
                                operation.getValue().path("operationId").asText())
                        .collect(Collectors.toSet());
        writing.remove("redactMeeting");
        // Adds nothing.
        writing.remove("proposeAgenda");

        assertThat(WriteOperation.values())
                .extracting(WriteOperation::operation)
                .containsAll(writing);
    }

    @Test
    void leavesNoneForWhatChangesNothing() {
        String path = "/agenda-items/" + item(meeting(), "A");
        String etag = etag(path);
        long end = log.end();

        patch(path, "{\"title\": \"A\"}", etag).statusCode(200);

        assertThat(log.writesSince(end)).isEmpty();
    }

    @Test
    void leavesNoneForWhatIsRefused() {
        String path = "/agenda-items/" + item(meeting(), "A");
        long end = log.end();

        patch(path, "{\"title\": \"B\"}", "\"c0\"").statusCode(412);

        assertThat(log.writesSince(end)).isEmpty();
    }

    @Test
    void namesTheRoleOfWhoeverWritesPastTheService() {
        String meeting = meeting();
        String first = item(meeting, "A");
        String second = item(meeting, "B");
        long end = log.end();

        database.run("update agenda_item set title = title || '!' where meeting_id = '%s'".formatted(meeting));

        assertThat(log.writesSince(end))
                .containsExactlyInAnyOrder(
                        "UPDATE agenda-item " + first + " 1 2", "UPDATE agenda-item " + second + " 1 2");
        assertThat(log.originsSince(end)).containsExactly("database:referat - -");
    }

    @Test
    void entersARowOnceATransactionWithTheVersionsAroundIt() {
        String meeting = meeting();
        String item = item(meeting, "A");
        long version = Fixture.read("/meetings/" + meeting).getLong("version");
        long end = log.end();

        database.run("""
                begin;
                update agenda_item set title = 'B' where id = '%1$s';
                update agenda_item set title = 'C' where id = '%1$s';
                update meeting set location = 'Rådhuset' where id = '%2$s';
                commit""".formatted(item, meeting));

        assertThat(log.writesSince(end))
                .containsExactly(
                        "UPDATE agenda-item " + item + " 1 2",
                        "UPDATE meeting " + meeting + " " + version + " " + (version + 1));
    }

    @Test
    void entersWhatIsMadeAndDeletedInOneTransaction() {
        long end = log.end();
        String id = "0198c0de-0000-7000-8000-00000000a0d1";

        database.run("""
                begin;
                insert into body (id, code, name, kind, publication_policy, closed_title_policy)
                    values ('%1$s', '%2$s', 'A', 'COMMITTEE', 'PUBLIC', 'SHOW');
                update body set name = 'B' where id = '%1$s';
                delete from body where id = '%1$s';
                commit""".formatted(id, Fixture.code()));

        assertThat(log.writesSince(end)).containsExactly("CREATE body " + id + " - 1", "DELETE body " + id + " - -");
    }

    @Test
    void entersChangesOfEarlierEditionsAndOfSources() {
        String item = item(meeting(), "A");
        String decision = Fixture.decision(item, "Drøftet.");
        database.run("""
                insert into decision_edition values ('%s', 1, 'Drøftet', null, '{}', 'Fejl', now())""".formatted(decision));
        long end = log.end();

        database.run("update decision_edition set text = 'Godkendt' where decision_id = '%s'".formatted(decision));

        assertThat(log.writesSince(end)).containsExactly("UPDATE decision-edition " + decision + " - -");
    }

    @Test
    void entersThatATableWasEmptied() throws Exception {
        long end = log.end();
        try (var connection = database.asService();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("truncate source_text");

            assertThat(Database.ask(connection, """
                    select action || ' ' || resource from audit_entry where id > %d""".formatted(end))).containsExactly("DELETE source-text");
            connection.rollback();
        }
    }

    @Test
    void watchesEveryTableThatSomebodyWrites() {
        assertThat(database.ask("""
                select c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and 3 > (
                    select count(*) from pg_trigger t
                    where t.tgrelid = c.oid and t.tgname like 'z\\_audit%' and t.tgenabled = 'O')"""))
                .containsExactlyInAnyOrder(
                        "flyway_schema_history",
                        "installation",
                        "audit_entry",
                        "audit_seal",
                        "audit_unsealed",
                        "redaction",
                        // A step is taken by a write of its thing.
                        "step",
                        // Tells of a write that has its own entries.
                        "idempotency_key",
                        "import_file",
                        "import_file_content",
                        "import_attempt",
                        // A grant is part of its key, and that a key is used is no change of it.
                        "api_key_grant",
                        "api_key_use",
                        // What was written, told again.
                        "change",
                        "change_unnumbered",
                        // Of what a webhook is told, what somebody asked for is entered; the rest follows.
                        "webhook_progress",
                        "webhook_delivery",
                        // What is on a list and what it left follow from its steps.
                        "retention_item",
                        "tombstone",
                        // What was loaded is entered where it was written.
                        "external_link");
    }

    @Test
    void holdsNothingOfWhatIsWritten() {
        String canary = "Kanarie" + Fixture.code();
        String body = create("/bodies", """
                {"code": "%s", "name": "%2$s", "kind": "COMMITTEE", "refs": [{"system": "%2$s", "kind": "%2$s", "id": "%2$s"}]}
                """.formatted(Fixture.code(), canary));
        String meeting = create("/meetings", """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04", "location": "%2$s", "dateText": "%2$s",
                 "access": "CLOSED", "legalBasis": "%2$s",
                 "attendance": [{"party": {"kind": "PERSON", "name": "%2$s"}, "status": "PRESENT"}]}
                """.formatted(body, canary));
        String item = create("/meetings/" + meeting + "/agenda-items", """
                {"title": "%1$s", "heading": "%1$s", "access": "CLOSED", "legalBasis": "%1$s", "publicTitle": "%1$s",
                 "sections": [{"kind": "SUMMARY", "heading": "%1$s", "text": "%1$s"}]}
                """.formatted(canary));
        String decision = create("/agenda-items/" + item + "/decisions", """
                {"text": "%1$s", "publicText": "%1$s", "access": "CLOSED", "legalBasis": "%1$s"}
                """.formatted(canary));
        task(decision, canary);
        create("/agenda-items/" + item + "/attachments", """
                {"title": "%1$s", "fileName": "%1$s", "documentId": "%1$s", "access": "CLOSED", "legalBasis": "%1$s"}
                """.formatted(canary));
        Fixture.get("/meetings/" + meeting).statusCode(200);
        Fixture.get("/agenda-items/" + item).statusCode(200);

        assertThat(database.ask("select e::text from audit_entry e where e::text ilike '%" + canary + "%'"))
                .isEmpty();
    }
}
