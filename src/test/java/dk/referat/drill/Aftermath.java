package dk.referat.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.changes.RaceReader;
import dk.referat.database.Eventually;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What must be true after every drill, whatever happened in it. */
final class Aftermath {

    private static final List<String> AUDITED =
            List.of("body", "meeting", "agenda_item", "decision", "task", "attachment", "source_text");

    private final Load load;
    private final Sql sql;
    private final DataSource database;

    private Aftermath(Load load, DataSource database) {
        this.load = load;
        this.database = database;
        this.sql = new Sql(database);
    }

    /** Waits for the clients to finish, looks at everything, and prints the counts. */
    static void verify(String drill, int rounds, Load load, DataSource database) throws Exception {
        int meetings = load.settle();
        Aftermath aftermath = new Aftermath(load, database);
        Eventually.answers(() -> {
            assertThat(aftermath.sql.number("select count(*) from change_unnumbered"))
                    .isZero();
            assertThat(aftermath.sql.number("select count(*) from audit_unsealed"))
                    .isZero();
            return true;
        });
        load.finishReading();
        System.out.println(load.tally()
                .line(
                        drill,
                        rounds,
                        aftermath.sql.number("select count(*) from change"),
                        aftermath.sql.number("select count(*) from audit_entry")));
        assertThat(load.tally().faults()).isEmpty();
        assertThat(meetings).isPositive();
        aftermath.everyAcknowledgedWriteIsThere();
        aftermath.everyWriteWasDoneOnce();
        aftermath.nothingIsHalf();
        aftermath.theFeedHasNoGap();
        aftermath.theChainHolds();
        aftermath.nothingIsHeld();
    }

    private void everyAcknowledgedWriteIsThere() throws InterruptedException {
        Client client = load.onlooker();
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, Ledger.Shown> entry : load.ledger().shown().entrySet()) {
            Answer now = client.get(entry.getKey());
            Ledger.Shown shown = entry.getValue();
            var value = now.json().at(shown.pointer());
            String text = value.isTextual() ? value.asText() : value.toString();
            if (!now.isSuccess() || !text.equals(shown.value()) || now.version() < shown.version()) {
                lost.add("%s should show %s: %s".formatted(entry.getKey(), shown, now));
            }
        }
        for (String path : load.ledger().gone()) {
            Answer now = client.get(path);
            if (now.status() != 404) {
                lost.add("%s should be gone: %s".formatted(path, now));
            }
        }
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(load.ledger().shown()).isNotEmpty();
    }

    /** By the log, which knows of writes that nobody was told about, too. */
    private void everyWriteWasDoneOnce() throws SQLException {
        Map<Effect, Integer> expected = load.ledger().effects();
        Set<Effect> kinds = expected.keySet().stream().map(Effect::ofAny).collect(Collectors.toSet());
        Map<Effect, Integer> found = new HashMap<>();
        for (String row : sql.rows("""
                select operation, action, resource, resource_id, count(*) from audit_entry
                where operation is not null and resource is not null group by 1, 2, 3, 4""")) {
            String[] column = row.split(" ");
            Effect effect = new Effect(column[0], column[1], column[2], column[3]);
            if (kinds.contains(effect.ofAny())) {
                found.put(effect, Integer.parseInt(column[4]));
            }
        }
        List<String> otherwise = new ArrayList<>();
        Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(effect -> !Objects.equals(expected.get(effect), found.get(effect)))
                .forEach(effect -> otherwise.add("%s acknowledged %s times, in the log %s times"
                        .formatted(effect, expected.get(effect), found.get(effect))));
        assertThat(otherwise).as("writes by the log").isEmpty();
        assertThat(found).isNotEmpty();
        assertThat(sql.number("select count(*) from idempotency_key"))
                .as("writes with a key")
                .isEqualTo(load.ledger().keyed());
    }

    private void nothingIsHalf() throws SQLException {
        for (String table : AUDITED) {
            assertThat(sql.rows("""
                    select t.id from %s t where not exists (select from audit_entry e
                        where e.resource = '%s' and e.resource_id = t.id and e.action = 'CREATE')
                    """.formatted(table, table.replace('_', '-'))))
                    .as("%s written without an entry in the log", table)
                    .isEmpty();
            assertThat(sql.rows("""
                    select e.resource_id from audit_entry e where e.resource = '%2$s' and e.action = 'CREATE'
                        and not exists (select from %1$s t where t.id = e.resource_id)
                        and not exists (select from audit_entry d where d.resource = '%2$s'
                            and d.resource_id = e.resource_id and d.action = 'DELETE')
                    """.formatted(table, table.replace('_', '-'))))
                    .as("entered in the log but no %s", table)
                    .isEmpty();
        }
        assertThat(sql.rows("""
                select k.route from idempotency_key k where not exists (select from audit_entry e
                    where e.transaction = k.transaction and e.at = k.at)""")).as("keys of what was not done").isEmpty();
        assertThat(sql.rows("select id from decision where cardinality(outcomes) = 0 and state = 'CONFIRMED'"
                        + " and id in (select decision_id from decision_edition)"))
                .as("decisions without outcomes")
                .isEmpty();
        assertThat(sql.rows("""
                select d.id from decision d where d.edition <> 1 + (select count(*) from decision_edition e
                    where e.decision_id = d.id)""")).as("decisions with editions missing").isEmpty();
        assertThat(sql.rows("""
                select meeting_id, parent_id from agenda_item group by 1, 2
                having min(position) <> 1 or max(position) <> count(*) or count(distinct position) <> count(*)""")).as("agendas with a gap").isEmpty();
    }

    private void theFeedHasNoGap() throws Exception {
        assertThat(sql.number("select count(*) - max(number) from change")).isZero();
        for (RaceReader reader : load.readers()) {
            assertThat(reader.faults()).as("%s", reader).isEmpty();
            assertThat(reader.copy()).as("%s", reader).isNotEmpty().isEqualTo(reader.truth(database));
            assertThat(reader.unlikeWhatIsServed()).as("%s", reader).isEmpty();
        }
    }

    /** Of what was read to look at all this, entries may still wait for their seals. */
    private void theChainHolds() throws Exception {
        Eventually.answers(() -> {
            Answer chain = load.onlooker().get("/audit-entries/verification");
            assertThat(chain.json().path("holds").asBoolean()).as("%s", chain).isTrue();
            assertThat(chain.json().path("unsealed").asLong()).as("%s", chain).isZero();
            assertThat(chain.json().path("sealed").asLong())
                    .as("%s", chain)
                    .isPositive()
                    .isEqualTo(chain.json().path("entries").asLong());
            return true;
        });
    }

    /** Neither a transaction that nobody ends nor a lock that nobody gives back. */
    private void nothingIsHeld() throws Exception {
        Eventually.answers(() -> {
            assertThat(sql.rows("""
                    select pid, state, query from pg_stat_activity
                    where xact_start < now() - interval '2 seconds' and backend_type = 'client backend'""")).isEmpty();
            assertThat(sql.rows("select locktype, mode, pid from pg_locks where pid <> pg_backend_pid()"
                            + " and locktype = 'advisory' and pid not in"
                            + " (select pid from pg_stat_activity where state = 'active')"))
                    .isEmpty();
            assertThat(sql.rows("select gid from pg_prepared_xacts")).isEmpty();
            return true;
        });
    }
}
