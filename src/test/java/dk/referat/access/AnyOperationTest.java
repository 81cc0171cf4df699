package dk.referat.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.access.AudienceModel.Seen;
import dk.referat.access.Rows.Row;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes whatever in whatever order: the database keeps who may see it, and counts what they see change. */
@QuarkusTest
class AnyOperationTest {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> AUDIENCES = List.of("the public", "employees", "the closed audience");

    private static final List<String> OPERATIONS = List.of(
            "update body set publication_policy = {PUBLIC|INTERNAL} where id = {body}",
            "update body set closed_title_policy = {SHOW|NEUTRAL|HIDE} where id = {body}",
            "update body set name = {A|B} where id = {body}",
            "update meeting set access = {OPEN|OPEN|CLOSED} where id = {meeting}",
            "update meeting set agenda_published_at = now() where id = {meeting}",
            "update meeting set agenda_published_at = null where id = {meeting}",
            "update meeting set minutes_approved_at = now(), state = 'MINUTES_APPROVED' where id = {meeting}",
            "update meeting set state = {MINUTES_DRAFT|MINUTES_APPROVED} where id = {meeting}",
            "update decision set edition = edition + 1 where id = {decision}",
            "update meeting set minutes_approved_at = null where id = {meeting}",
            "update meeting set location = {A|B} where id = {meeting}",
            "update agenda_item set access = {OPEN|OPEN|CLOSED} where id = {agenda_item}",
            "update agenda_item set access = {OPEN|CLOSED} where id = {agenda_item}",
            "update agenda_item set state = {DRAFT|APPROVED|APPROVED|TREATED|WITHDRAWN} where id = {agenda_item}",
            "update agenda_item set state = {DRAFT|APPROVED|APPROVED|TREATED|WITHDRAWN} where id = {agenda_item}",
            "update agenda_item set title = {A|B} where id = {agenda_item}",
            "update agenda_item set public_title = {A|B} where id = {agenda_item}",
            """
            update agenda_item i set number = (select coalesce(max(s.number), 0) + 1 from agenda_item s
                where s.meeting_id = i.meeting_id and s.parent_id is not distinct from i.parent_id)
            where i.id = {agenda_item} and i.number is null""",
            """
            update agenda_item i set position = 100, parent_id = case when i.parent_id is null then (
                select p.id from agenda_item p
                where p.meeting_id = i.meeting_id and p.parent_id is null and p.id <> i.id
                order by md5(p.id || {A|B|C}) limit 1) end
            where i.id = {agenda_item} and i.number is null
                and not exists (select from agenda_item c where c.parent_id = i.id);
            update agenda_item i set position = o.place
            from (select id, row_number() over (partition by meeting_id, parent_id order by position, id) as place
                from agenda_item where body_id = {body}) o
            where o.id = i.id and i.position <> o.place""",
            "update decision set state = {DRAFT|CONFIRMED|CONFIRMED|RETRACTED} where id = {decision}",
            "update decision set access = {OPEN|CLOSED} where id = {decision}",
            "update decision set public_text = {A|B} where id = {decision}",
            "update decision set public_text = null where id = {decision}",
            "update decision set text = {A|B} where id = {decision}",
            "update task set access = {OPEN|CLOSED} where id = {task}",
            "update task set description = {A|B} where id = {task}",
            "update attachment set access = {OPEN|CLOSED} where id = {attachment}",
            "update attachment set title = {A|B} where id = {attachment}",
            "update attachment set public_title = {A|B} where id = {attachment}",
            """
            update attachment a set decision_id = (select d.id from decision d where d.item_id = a.item_id
                and a.decision_id is null order by d.sequence limit 1)
            where a.id = {attachment}""",
            "delete from task where id = {task} and (select count(*) from task where body_id = {body}) > 5",
            "delete from attachment where id = {attachment} and (select count(*) from attachment where body_id = {body}) > 5",
            """
            insert into task (id, item_id, decision_id, meeting_id, body_id, description, tracked, access, state)
            select gen_random_uuid(), d.item_id, d.id, d.meeting_id, d.body_id, 'Følge op', true, {OPEN|CLOSED}, 'OPEN'
            from decision d where d.id = {decision}""",
            """
            insert into attachment (id, item_id, meeting_id, body_id, index, title, access)
            select gen_random_uuid(), i.id, i.meeting_id, i.body_id, 1, 'Notat', {OPEN|CLOSED}
            from agenda_item i where i.id = {agenda_item}""");

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({"1, 1, 200", "20260304, 3, 60"})
    void keepsWhoMaySeeWhatAndCountsWhatTheySeeChange(long seed, int most, int steps) throws SQLException {
        Random random = new Random(seed);
        try (Connection connection = database.getConnection()) {
            String body = makeABody(connection);
            Rows before = Rows.read(connection, body);
            for (int step = 0; step < steps; step++) {
                String done = operate(connection, before, random, most);
                Rows after = Rows.read(connection, body);
                String where = "step %d of seed %d: %s%n".formatted(step, seed, done);
                checkAudiences(after, where);
                checkRanks(after, where);
                checkRevisions(before, after, most == 1, where);
                before = after;
            }
        }
    }

    private String makeABody(Connection connection) throws SQLException {
        String code = Fixture.body("PUBLIC", "NEUTRAL");
        String body = Fixture.read("/bodies/" + code).getString("id");
        for (String date : List.of("2026-03-04", "2026-04-01")) {
            String meeting = Fixture.meeting(code, date);
            String first = Fixture.item(meeting, "A");
            String second = Fixture.item(meeting, "B");
            Fixture.item(meeting, "C");
            Fixture.subItem(meeting, first, "A1");
            Fixture.subItem(meeting, first, "A2");
            Fixture.subItem(meeting, second, "B1");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into decision (id, item_id, meeting_id, body_id, date, sequence, text, outcomes, access, state,
                        edition)
                    select gen_random_uuid(), i.id, i.meeting_id, i.body_id, '2026-03-04', n, 'Drøftet.', '{}', 'OPEN',
                        'CONFIRMED', 1
                    from agenda_item i, generate_series(1, 2) n where i.body_id = '%1$s';
                    insert into task (id, item_id, decision_id, meeting_id, body_id, description, tracked, access, state)
                    select gen_random_uuid(), d.item_id, case d.sequence when 1 then d.id end, d.meeting_id, d.body_id,
                        'Følge op', true, 'OPEN', 'OPEN'
                    from decision d where d.body_id = '%1$s';
                    insert into attachment (id, item_id, meeting_id, body_id, index, title, access)
                    select gen_random_uuid(), i.id, i.meeting_id, i.body_id, 1, 'Notat', 'OPEN'
                    from agenda_item i where i.body_id = '%1$s'""".formatted(body));
        }
        return body;
    }

    /** One transaction of {@code most} operations or fewer; says what it did. */
    private static String operate(Connection connection, Rows rows, Random random, int most) throws SQLException {
        connection.setAutoCommit(false);
        List<String> done = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i <= random.nextInt(most); i++) {
                String sql = filled(OPERATIONS.get(random.nextInt(OPERATIONS.size())), rows, random);
                statement.execute(sql);
                done.add(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return String.join(";\n", done);
    }

    private static String filled(String sql, Rows rows, Random random) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            String[] choices = place.group(1).split("\\|");
            String value =
                    choices.length == 1 ? anyOf(choices[0], rows, random) : choices[random.nextInt(choices.length)];
            place.appendReplacement(filled, "'" + value + "'");
        }
        return place.appendTail(filled).toString();
    }

    private static String anyOf(String table, Rows rows, Random random) {
        List<String> ids = rows.byId().values().stream()
                .filter(row -> row.table().equals(table))
                .map(Row::id)
                .sorted()
                .toList();
        return ids.get(random.nextInt(ids.size()));
    }

    private static void checkAudiences(Rows rows, String where) {
        AudienceModel model = new AudienceModel(rows.columns());
        for (Row row : rows.byId().values()) {
            Seen expected = switch (row.table()) {
                case "body" -> model.body(row.columns());
                case "meeting" -> model.meeting(row.columns());
                case "agenda_item" -> model.item(row.columns());
                case "decision" -> model.decision(row.columns());
                case "task" -> model.task(row.columns());
                case "attachment" -> model.attachment(row.columns());
                default -> throw new IllegalStateException(row.table());
            };
            assertThat(row.kept()).as(where + row.table() + " " + row.columns()).isEqualTo(expected);
        }
    }

    private static void checkRanks(Rows rows, String where) {
        rows.byId().values().stream().filter(Row::isPlaced).forEach(row -> {
            for (int audience = 0; audience < 2; audience++) {
                int viewer = audience;
                long before = rows.byId().values().stream()
                        .filter(other -> other.isSiblingOf(row) && other.standsBefore(row))
                        .filter(other -> other.kept().audience() <= viewer)
                        .count();
                Integer expected = row.kept().audience() <= viewer ? (Integer) ((int) before + 1) : null;
                assertThat(row.rank(viewer))
                        .as(where + row.table() + " " + row.columns())
                        .isEqualTo(expected);
            }
        });
    }

    private static void checkRevisions(Rows before, Rows after, boolean single, String where) {
        for (Row row : after.byId().values()) {
            Row was = before.byId().get(row.id());
            if (was == null) {
                continue;
            }
            Set<String> shown = shownWith(row, before);
            shown.addAll(shownWith(row, after));
            for (int audience = 0; audience < AUDIENCES.size(); audience++) {
                long moved = row.revisions().get(audience) - was.revisions().get(audience);
                String what = where + AUDIENCES.get(audience) + "' view of " + row.table() + " " + row.columns();
                assertThat(moved).as(what).isBetween(0L, 1L);
                boolean never = was.seenBy(audience) == null && row.seenBy(audience) == null;
                // What one operation shows and the next hides again moves, though nobody saw it.
                if (single && (never || !after.differ(before, shown))) {
                    assertThat(moved).as(what).isZero();
                } else if (!never && after.differFor(audience, before, shown)) {
                    assertThat(moved).as(what).isEqualTo(1);
                }
            }
        }
    }

    /** The rows that an answer with this row shows: of a meeting all below it, of a decision what it comes from. */
    private static Set<String> shownWith(Row row, Rows rows) {
        Set<String> shown = new HashSet<>(Set.of(row.id()));
        if (row.table().equals("meeting")) {
            shown.add(row.reference("body_id"));
            rows.byId().values().stream()
                    .filter(other -> other.refersTo("meeting_id", row.id()))
                    .forEach(other -> shown.add(other.id()));
        } else if (row.table().equals("decision") && rows.byId().containsKey(row.id())) {
            String item = row.reference("item_id");
            String parent = rows.byId().get(item).reference("parent_id");
            shown.addAll(Set.of(row.reference("body_id"), row.reference("meeting_id"), item));
            shown.addAll(Stream.ofNullable(parent).toList());
            rows.byId().values().stream()
                    .filter(other -> other.table().equals("task") && other.refersTo("decision_id", row.id())
                            || other.table().equals("attachment")
                                    && (other.refersTo("item_id", item) || other.refersTo("item_id", parent)))
                    .forEach(other -> shown.add(other.id()));
        }
        return shown;
    }
}
