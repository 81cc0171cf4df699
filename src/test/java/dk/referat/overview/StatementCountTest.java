package dk.referat.overview;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.meeting;
import static dk.referat.overview.Decisions.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer takes as many round trips, however many rows it is made of. */
@QuarkusTest
class StatementCountTest {

    // What is shown is not public yet: one that signs the transaction of the audit log, one that enters it, its commit.
    private static final int AUDIT = 3;
    // All there is to ask, from the beginning of the snapshot to its end. Of a meeting that is kept: which revision it
    // is of, and whether the caller may see it.
    private static final int MEETING = 1 + AUDIT;
    // The beginning of the snapshot with the body; search; decisions, meetings with body, items, tasks and what carries
    // the number that was sought, together with the end of the snapshot.
    private static final int DECISIONS = 3 + AUDIT;

    @Inject
    EntityManager entities;

    private RoundTrips trips;
    private String body;
    private String meeting;

    @BeforeEach
    void count() {
        body = body();
        meeting = meeting(body, "2026-03-04");
        // Whatever is read once in the life of the service is not counted.
        list("limit", 1).statusCode(200);
        trips = RoundTrips.count();
    }

    @AfterEach
    void countNoMore() {
        trips.close();
    }

    private void fill(int items) {
        QuarkusTransaction.requiringNew().run(() -> ManyRows.fill(entities, meeting, items, "8725/21"));
        trips.sinceLastAsked();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void readsAWholeMeetingInAFixedNumberOfRoundTrips(int items) {
        fill(items);
        get("/meetings/" + meeting)
                .statusCode(200)
                .body("agendaItems.size()", equalTo(items))
                .body("agendaItems.collect { it.decisions.size() }.sum()", equalTo(items))
                .body("agendaItems.collect { it.attachments.size() }.sum()", equalTo(items))
                .body("agendaItems.collect { it.tasks.size() }.sum()", equalTo(items));
        assertThat(trips.sinceLastAsked()).isEqualTo(MEETING);
        get("/meetings/" + meeting).statusCode(200).body("agendaItems.size()", equalTo(items));
        assertThat(trips.sinceLastAsked()).isEqualTo(MEETING);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void listsDecisionsInAFixedNumberOfRoundTrips(int items) {
        fill(items);
        list("body", body).statusCode(200).body("items.size()", equalTo(items));
        assertThat(trips.sinceLastAsked()).isEqualTo(DECISIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50})
    void findsDecisionsByNumberInAFixedNumberOfRoundTrips(int items) {
        fill(items);
        list("body", body, "journalNumber", "8725/21")
                .statusCode(200)
                .body("items.size()", equalTo(items))
                .body("items[0].matched.attachment.documentNumber", equalTo("8725/21"));
        assertThat(trips.sinceLastAsked()).isEqualTo(DECISIONS);
    }

    @Test
    void asksForTheTimeThatAllPagesBearOnce() {
        fill(3);
        String since = "2020-01-01T00:00:00Z";
        String next = list("body", body, "modifiedSince", since, "limit", 2)
                .statusCode(200)
                .extract()
                .path("next");
        assertThat(trips.sinceLastAsked()).isEqualTo(DECISIONS + 1);
        list("body", body, "modifiedSince", since, "limit", 2, "cursor", next)
                .statusCode(200)
                .body("items.size()", equalTo(1));
        assertThat(trips.sinceLastAsked()).isEqualTo(DECISIONS);
    }

    @Test
    void needsNoMoreForAnEmptyList() {
        trips.sinceLastAsked();
        list("body", body).statusCode(200).body("items.size()", equalTo(0));
        assertThat(trips.sinceLastAsked()).isLessThan(DECISIONS);
    }
}
