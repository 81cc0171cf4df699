package dk.referat.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.access.Caller;
import dk.referat.access.Gated;
import dk.referat.access.Grant;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.ItemHead;
import dk.referat.attachment.Attachment;
import dk.referat.decision.Decision;
import dk.referat.http.Api;
import dk.referat.meeting.Meeting;
import dk.referat.task.FollowUpTask;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read either way, by Hibernate or past it, a row is the same entity, and the same rows are seen. */
@QuarkusTest
@TestTransaction
class SeenRowsTest {

    @Inject
    SeenRows rows;

    @Inject
    EntityManager entities;

    @Inject
    Caller caller;

    private UUID body;

    /** Minutes in which nearly every column of every table is filled. */
    @BeforeEach
    void takeInMinutes() throws IOException {
        String code = Fixture.body();
        try (var text = getClass().getResourceAsStream("/sample/dir-2026-02-11.txt")) {
            given().contentType("text/plain; charset=utf-8")
                    .body(text.readAllBytes())
                    .post(Api.V1 + "/imports?body=" + code)
                    .then()
                    .statusCode(201);
        }
        body = UUID.fromString(given().get(Api.V1 + "/bodies/" + code).path("id"));
    }

    private void callAs(Role role) {
        caller.identify(role.name(), List.of(new Grant(role, body)), Set.of());
    }

    static List<Class<? extends Gated>> kinds() {
        return List.of(
                Meeting.class, AgendaItem.class, ItemHead.class, Decision.class, FollowUpTask.class, Attachment.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Gated> void readsAsHibernateDoes(Class<T> type) {
        callAs(Role.SECRETARY);
        List<T> read = rows.list(type, "this.body_id = :of order by this.id", Map.of("of", body));
        List<T> byHibernate = byHibernate(type);
        assertThat(read)
                .isNotEmpty()
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\$\\$_hibernate_.*")
                .isEqualTo(byHibernate);
        assertThat(entities.contains(read.get(0))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T extends Gated> void seesAsHibernateDoes(Class<T> type) {
        for (Role role : Role.values()) {
            callAs(role);
            entities.clear();
            assertThat(rows.list(type, "this.body_id = :of order by this.id", Map.of("of", body)))
                    .as(role.name())
                    .extracting(Gated::id)
                    .isEqualTo(byHibernate(type).stream().map(Gated::id).toList());
        }
        caller.identify(Caller.ANONYMOUS, List.of(), Set.of());
        assertThat(rows.list(type, "this.body_id = :of", Map.of("of", body))).isEmpty();
    }

    @Test
    void findsWhatIsNotSentToTheDatabaseYet() {
        callAs(Role.SECRETARY);
        int before = attachments().size();
        entities.remove(byHibernate(Attachment.class).get(0));
        assertThat(attachments()).hasSize(before - 1);
    }

    @Test
    void answersAllThatWasAskedTogether() {
        callAs(Role.SECRETARY);
        Map<String, UUID> parameters = Map.of("of", body);
        Together together = new Together();
        var items = rows.list(together, AgendaItem.class, "this.body_id = :of", parameters);
        var none = rows.list(together, Decision.class, "this.body_id = :of and this.id = :of", parameters);
        var attachments = rows.list(together, Attachment.class, "this.body_id = :of", parameters);
        assertThat(attachments.get()).isNotEmpty().hasSameSizeAs(byHibernate(Attachment.class));
        assertThat(none.get()).isEmpty();
        assertThat(items.get()).isNotEmpty().hasSameSizeAs(byHibernate(AgendaItem.class));
        var later = rows.list(together, Meeting.class, "this.body_id = :of", parameters);
        assertThat(later.get()).hasSize(1);
        assertThat(items.get()).hasSameSizeAs(byHibernate(AgendaItem.class));
    }

    private List<Attachment> attachments() {
        return rows.list(Attachment.class, "this.body_id = :of", Map.of("of", body));
    }

    private <T extends Gated> List<T> byHibernate(Class<T> type) {
        String query = type == Meeting.class
                ? "from Meeting e join fetch e.body where e.body.id = ?1 order by e.id"
                : "from " + type.getSimpleName() + " e where e.bodyId = ?1 order by e.id";
        return entities.createQuery(query, type).setParameter(1, body).getResultList();
    }
}
