package dk.referat.audit;

import static dk.referat.Fixture.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.Fixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seals over the log: what was sealed cannot be changed, taken out or added to without its showing. */
@QuarkusTest
class AuditChainTest {

    private static final String TAKE_THE_SEALERS_LOCK =
            "select pg_advisory_xact_lock('audit_seal'::regclass::oid::bigint)";

    @Inject
    Database database;

    @Inject
    Sealer sealer;

    @Inject
    Log log;

    @Test
    void sealsWhatWasWritten() throws Exception {
        Fixture.body();
        sealAll();

        JsonPath verification = verification();
        assertThat(verification.getBoolean("holds")).isTrue();
        assertThat(verification.getLong("unsealed")).isZero();
        assertThat(verification.getLong("sealed")).isEqualTo(verification.getLong("entries"));
        assertThat(verification.getLong("head.sequence")).isEqualTo(verification.getLong("sealed"));
        assertThat(verification.getString("head.hash")).matches("[0-9a-f]{64}");
    }

    @Test
    void sealsInTheBackground() throws Exception {
        Fixture.body();
        long entry = log.end();
        for (int tries = 0; tries < 100 && !isSealed(entry); tries++) {
            Thread.sleep(100);
        }
        assertThat(isSealed(entry)).isTrue();
    }

    @Test
    void hasHashesThatAnybodyCanWorkOut() throws Exception {
        Fixture.get("/agenda-items/" + Fixture.item(Fixture.meeting(), "A")).statusCode(200);
        sealAll();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] hash = {};
        List<String> entries = database.ask("""
                select format('[%s, %s, "%s", "%s", %s, %s, "%s", %s, %s, %s, %s, %s, [%s], %s]', e.id,
                    (extract(epoch from at) * 1000000)::bigint, transaction, caller, to_json(remote_address),
                    to_json(operation), action, to_json(resource), to_json(resource_id), to_json(body_id),
                    to_json(old_version), to_json(new_version),
                    (select string_agg('"' || id || '"', ',') from unnest(shown) id), to_json(reason))
                from audit_seal s join audit_entry e on e.id = s.entry_id order by s.sequence""");
        for (String entry : entries) {
            sha256.update(hash);
            hash = sha256.digest(withNulls(entry).getBytes(UTF_8));
        }

        assertThat(database.ask("select encode(hash, 'hex') from audit_seal order by sequence desc limit 1"))
                .containsExactly(HexFormat.of().formatHex(hash));
    }

    /** What PostgreSQL's format leaves empty. */
    private static String withNulls(String entry) {
        String filled = entry;
        while (filled.contains(", , ")) {
            filled = filled.replace(", , ", ", null, ");
        }
        return filled.replaceAll(", ]$", ", null]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set caller = 'nobody' where id = {entry}                       | ENTRY_CHANGED
            update audit_entry set old_version = 17 where id = {entry}                        | ENTRY_CHANGED
            update audit_entry set at = at + interval '1us' where id = {entry}                | ENTRY_CHANGED
            delete from audit_entry where id = {entry}                                        | ENTRY_MISSING
            delete from audit_entry where id in ({entry}, {next})                             | ENTRY_MISSING, ENTRY_MISSING
            insert into audit_entry (action, caller) values ('READ', 'intruder')              | ENTRY_UNQUEUED
            update audit_entry e set resource_id = o.resource_id from audit_entry o where e.id in ({entry}, {next}) and o.id in ({entry}, {next}) and o.id <> e.id | ENTRY_CHANGED, ENTRY_CHANGED
            delete from audit_seal where entry_id = {entry}                                   | ENTRY_UNQUEUED, SEAL_MISSING
            update audit_seal set hash = sha256('') where entry_id = {entry}                  | ENTRY_CHANGED, ENTRY_CHANGED
            """)
    void showsWhatIsTamperedWith(String sql, String faults) throws Exception {
        long entry = threeEntries();
        sealAll();
        keepTheOriginals(entry);
        try {
            database.tamper(sql.replace("{entry}", "" + entry).replace("{next}", "" + (entry + 1)));

            assertThat(verification().getBoolean("holds")).isFalse();
            assertThat(verification().getList("faults.kind", String.class).stream()
                            .sorted())
                    .containsExactly(faults.split(", "));
        } finally {
            putTheOriginalsBack(entry);
        }
        assertThat(verification().getBoolean("holds")).isTrue();
    }

    @Test
    void showsSealsThatWereExchanged() throws Exception {
        long entry = threeEntries();
        sealAll();
        keepTheOriginals(entry);
        try {
            database.tamper("""
                    update audit_seal set entry_id = -1 where entry_id = %1$d;
                    update audit_seal set entry_id = %1$d where entry_id = %2$d;
                    update audit_seal set entry_id = %2$d where entry_id = -1""".formatted(entry, entry + 1));

            assertThat(verification().getList("faults.kind")).containsExactly("ENTRY_CHANGED", "ENTRY_CHANGED");
        } finally {
            putTheOriginalsBack(entry);
        }
    }

    @Test
    void saysWhereTheFaultLies() throws Exception {
        long entry = threeEntries();
        sealAll();
        long sequence = Long.parseLong(database.ask("select sequence from audit_seal where entry_id = " + entry)
                .get(0));
        keepTheOriginals(entry);
        try {
            database.tamper("delete from audit_entry where id = " + entry);

            assertThat(verification().getLong("faults[0].sequence")).isEqualTo(sequence);
            assertThat(verification().getLong("faults[0].entry")).isEqualTo(entry);
        } finally {
            putTheOriginalsBack(entry);
        }
    }

    @Test
    void showsAnEntryThatIsGoneBeforeItIsSealed() throws Exception {
        try (Connection other = database.asService()) {
            lockOutSealers(other);
            Fixture.body();
            long entry = log.end();
            database.tamper("delete from audit_entry where id = " + entry);

            assertThat(verification().getList("faults.kind")).containsExactly("ENTRY_MISSING");
            assertThat(verification().getLong("faults[0].entry")).isEqualTo(entry);
            database.tamper("delete from audit_unsealed where entry_id = " + entry);
            other.rollback();
        }
    }

    @Test
    void leavesOneSealerToItsWork() throws Exception {
        try (Connection other = database.asService()) {
            lockOutSealers(other);
            Fixture.body();

            assertThat(sealer.seal()).isZero();
            JsonPath waiting = verification();
            assertThat(waiting.getBoolean("holds")).isTrue();
            assertThat(waiting.getLong("unsealed")).isPositive();
            assertThat(waiting.getString("oldestUnsealedAt")).isNotNull();
            other.rollback();
        }
        sealAll();
        assertThat(verification().getLong("unsealed")).isZero();
    }

    @Test
    void growsNoBranchesUnderManySealers() throws Exception {
        List<CompletableFuture<Void>> sealers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sealers.add(CompletableFuture.runAsync(() -> {
                for (int j = 0; j < 50; j++) {
                    database.run(
                            "update body set name = name || '.' where code = 'NONE'; select seal_audit_entries(3)");
                }
            }));
        }
        for (int i = 0; i < 5; i++) {
            Fixture.body();
        }
        sealers.forEach(CompletableFuture::join);
        sealAll();

        assertThat(verification().getBoolean("holds")).isTrue();
    }

    @Test
    void sealsWhatCommitsLate() throws Exception {
        String code = Fixture.body();
        long late;
        try (Connection slow = database.asService()) {
            slow.setAutoCommit(false);
            try (Statement statement = slow.createStatement()) {
                statement.execute("update body set name = 'Langsom' where code = '" + code + "'");
            }
            late = Long.parseLong(
                    Database.ask(slow, "select max(id) from audit_entry").get(0));
            Fixture.body();
            sealAll();
            assertThat(log.end()).isGreaterThan(late);
            assertThat(verification().getBoolean("holds")).isTrue();
            slow.commit();
        }
        sealAll();

        assertThat(isSealed(late)).isTrue();
        assertThat(verification().getBoolean("holds")).isTrue();
        assertThat(database.ask("select entry_id from audit_seal order by sequence desc limit 1"))
                .containsExactly("" + late);
    }

    @Test
    void hasOneSealForEachPlace() {
        assertThatThrownBy(() ->
                        database.tamper("insert into audit_seal select sequence, -1, hash from audit_seal limit 1"))
                .rootCause()
                .hasMessageContaining("audit_seal_pk");
    }

    private static JsonPath verification() {
        return read("/audit-entries/verification");
    }

    /** The id of the first. */
    private long threeEntries() {
        Fixture.body();
        long first = log.end();
        Fixture.body();
        Fixture.body();
        return first;
    }

    private void sealAll() throws Exception {
        for (int tries = 0; tries < 500; tries++) {
            sealer.seal();
            if (database.ask("select 1 from audit_unsealed limit 1").isEmpty()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("What waits for its seal does not get it");
    }

    private boolean isSealed(long entry) {
        return !database.ask("select 1 from audit_seal where entry_id = " + entry)
                .isEmpty();
    }

    private void lockOutSealers(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Database.ask(connection, TAKE_THE_SEALERS_LOCK);
    }

    private void keepTheOriginals(long entry) {
        database.tamper("""
                create table kept_entry as select * from audit_entry where id between %1$d and %1$d + 1;
                create table kept_seal as select * from audit_seal where entry_id between %1$d and %1$d + 1
                """.formatted(entry));
    }

    private void putTheOriginalsBack(long entry) {
        database.tamper("""
                delete from audit_entry where id between %1$d and %1$d + 1 or caller = 'intruder';
                insert into audit_entry overriding system value select * from kept_entry;
                delete from audit_seal where entry_id between %1$d and %1$d + 1;
                insert into audit_seal select * from kept_seal;
                drop table kept_entry, kept_seal""".formatted(entry));
    }
}
