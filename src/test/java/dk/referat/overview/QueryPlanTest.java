package dk.referat.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.access.Audience;
import dk.referat.access.Sight;
import dk.referat.http.PageRequest;
import dk.referat.journal.JournalNumber;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL goes about the list of decisions among 200,000 attachments; they are never committed. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlanTest {

    private static final String KEPT_COLUMNS = """
            audience, content_audience, public_revision, public_modified_at, internal_revision, internal_modified_at,
            closed_revision, closed_modified_at, moved_in, moved_from""";
    private static final String KEPT_VALUES = """
            0, 0, 1, now() - n * interval '1 minute', 1, now() - n * interval '1 minute',
            1, now() - n * interval '1 minute', pg_current_xact_id(), 0""";

    private static final List<String> ROWS = List.of(
            // Triggers and foreign keys would take minutes; they come back with the rollback.
            "alter table body disable trigger user",
            "alter table meeting disable trigger user, drop constraint meeting_body_fk",
            "alter table agenda_item disable trigger user, drop constraint agenda_item_meeting_fk, drop constraint"
                    + " agenda_item_parent_fk",
            "alter table decision disable trigger user, drop constraint decision_item_fk",
            "alter table attachment disable trigger user, drop constraint attachment_item_fk",
            "set local statement_timeout = 0",
            """
            insert into body (id, code, name, kind, publication_policy, closed_title_policy, %s)
            select gen_random_uuid(), 'PLAN' || n, 'Udvalg', 'COMMITTEE', 'INTERNAL', 'NEUTRAL', %s
            from generate_series(1, 10) n""",
            """
            insert into meeting (id, body_id, date, kind, access, state, %s)
            select md5('m' || n)::uuid, (select id from body where code = 'PLAN' || n %% 10 + 1), date '2016-01-01' + n,
                'ORDINARY', 'OPEN', 'PLANNED', %s
            from generate_series(1, 1000) n""",
            """
            insert into agenda_item (id, meeting_id, body_id, parent_id, position, kind, title, access, state,
                case_system, case_text, case_number, case_key, %s)
            select md5('i' || n)::uuid, md5('m' || n %% 1000 + 1)::uuid,
                (select id from body where code = 'PLAN' || n %% 1000 %% 10 + 1),
                case when n %% 4 > 0 then md5('i' || n - n %% 4)::uuid end, n, 'ITEM', 'Punkt', 'OPEN', 'DRAFT',
                'ACADRE', 'x', 'x', 'C:2020/' || n, %s
            from generate_series(4, 25000) n""",
            """
            insert into decision (id, item_id, meeting_id, body_id, date, sequence, text, outcomes, access, state, edition,
                %s)
            select md5('d' || n)::uuid, md5('i' || n)::uuid, md5('m' || n %% 1000 + 1)::uuid,
                (select id from body where code = 'PLAN' || n %% 1000 %% 10 + 1), date '2016-01-01' + n %% 1000, 1,
                'Noteret.', '{NOTED}', 'OPEN', 'CONFIRMED', 1, %s
            from generate_series(4, 25000) n""",
            """
            insert into attachment (id, item_id, meeting_id, body_id, index, title, access, document_system, document_text,
                document_number, document_key, case_system, case_text, case_number, case_key, %s)
            select gen_random_uuid(), md5('i' || 4 + n %% 24997)::uuid, md5('m' || n %% 1000)::uuid, md5('b')::uuid, 1,
                'Notat', 'OPEN', 'ACADRE', 'x', 'x', 'D:2021/' || n, 'ACADRE', 'x', 'x', 'C:2021/' || n / 4, %s
            from generate_series(1, 200000) n""",
            "alter table decision_receipt disable trigger user, drop constraint decision_receipt_decision_fk",
            """
            insert into decision_receipt (id, decision_id, meeting_id, body_id, system, edition, state, reference, received_at)
            select gen_random_uuid(), md5('d' || n)::uuid, md5('m' || n)::uuid, md5('b')::uuid, 'esdh', 1, 'CONFIRMED',
                'E-' || n, now()
            from generate_series(4, 24990) n""",
            "analyze body, meeting, agenda_item, decision, decision_receipt, attachment");

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    private final PageRequest firstPage = new PageRequest();
    private Sight sight = everywhere(Audience.CLOSED);

    private static Sight everywhere(Audience audience) {
        return new Sight(audience, Set.of(), Set.of());
    }

    @BeforeAll
    void insertRows() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        for (String sql : ROWS) {
            entities.createNativeQuery(sql.contains("%s") ? sql.formatted(KEPT_COLUMNS, KEPT_VALUES) : sql)
                    .executeUpdate();
        }
    }

    @AfterAll
    void forgetRows() throws Exception {
        transaction.rollback();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze body, meeting, agenda_item, decision, decision_receipt, attachment");
        }
    }

    private static DecisionQuery query(@Nullable Instant modifiedSince) {
        return new DecisionQuery(null, null, null, null, null, List.of(), List.of(), null, null, modifiedSince, null);
    }

    @BeforeEach
    void seeEverything() {
        sight = everywhere(Audience.CLOSED);
    }

    private String plan(DecisionQuery query, @Nullable NumberSought number, DecisionOrder order, PageRequest page) {
        DecisionSearch.Statement search =
                DecisionSearch.statement(sight, query, Optional.ofNullable(number), null, order, page);
        var explain = entities.createNativeQuery("explain " + search.sql(), String.class)
                .setMaxResults(page.fetch());
        search.parameters().forEach(explain::setParameter);
        @SuppressWarnings("unchecked")
        List<String> lines = explain.getResultList();
        return String.join("\n", lines);
    }

    private static PageRequest after(String... key) {
        return new PageRequest() {
            @Override
            public Optional<List<String>> after() {
                return Optional.of(List.of(key));
            }
        };
    }

    private String numberPlan(@Nullable String document, @Nullable String ofCase) {
        NumberSought number = new NumberSought(JournalNumber.ACADRE, document, ofCase);
        return plan(query(null), number, DecisionOrder.NEAREST, firstPage);
    }

    @Test
    void findsADocumentByItsIndex() {
        assertThat(numberPlan("D:2021/8725", null))
                .contains("attachment_document_idx")
                .doesNotContain("Seq Scan");
    }

    @Test
    void findsACaseByItsIndexes() {
        assertThat(numberPlan(null, "C:2021/72"))
                .contains("attachment_case_idx", "agenda_item_case_idx")
                .doesNotContain("Seq Scan");
    }

    @Test
    void findsEitherByItsIndexes() {
        assertThat(numberPlan("D:2021/72", "C:2072/21"))
                .contains("attachment_document_idx", "attachment_case_idx", "agenda_item_case_idx")
                .doesNotContain("Seq Scan");
    }

    @Test
    void goesOnThroughANumberByItsIndexes() {
        NumberSought number = new NumberSought(JournalNumber.ACADRE, "D:2021/72", "C:2072/21");
        PageRequest page = after("1", "2018-01-01", UUID.randomUUID().toString());
        assertThat(plan(query(null), number, DecisionOrder.NEAREST, page)).doesNotContain("Seq Scan");
    }

    @Test
    void readsTheNewestFromAnIndex() {
        PageRequest next = after("2018-01-01", UUID.randomUUID().toString());
        assertThat(plan(query(null), null, DecisionOrder.NEWEST, firstPage))
                .contains("decision_date_idx")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(query(null), null, DecisionOrder.NEWEST, next))
                .contains("decision_date_idx")
                .doesNotContain("Seq Scan", "Sort");
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatChangedFromAnIndex(Audience audience) {
        sight = everywhere(audience);
        String index = "decision_" + audience.name().toLowerCase(Locale.ROOT) + "_modified_idx";
        DecisionQuery changed = query(Instant.now().minusSeconds(600));
        PageRequest next = after(
                Instant.now().minusSeconds(300).toString(), UUID.randomUUID().toString());
        assertThat(plan(changed, null, DecisionOrder.CHANGED, firstPage))
                .contains(index)
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(changed, null, DecisionOrder.CHANGED, next))
                .contains(index)
                .doesNotContain("Seq Scan", "Sort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"esdh", "sbsys"})
    void findsWhatIsUncollectedByIndexes(String system) {
        DecisionQuery query =
                new DecisionQuery(null, null, null, null, null, List.of(), List.of(), null, null, null, system);
        String plan = plan(query, null, DecisionOrder.NEWEST, firstPage);
        assertThat(plan)
                .contains("decision_date_idx", "decision_receipt_unique")
                .doesNotContain("Seq Scan", "Sort");
    }
}
