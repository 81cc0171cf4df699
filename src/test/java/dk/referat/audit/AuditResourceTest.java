package dk.referat.audit;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.change;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.item;
import static dk.referat.Fixture.meeting;
import static dk.referat.Fixture.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.referat.Callers;
import dk.referat.access.Caller;
import dk.referat.access.Grant;
import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.problem.Forbidden;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditResourceTest {

    @Inject
    AuditService audit;

    @Inject
    Caller caller;

    @Test
    void showsWhoDidWhat() {
        String item = item(meeting(), "A");
        change("/agenda-items/" + item, "{\"title\": \"B\"}");

        get("/audit-entries?resourceId=" + item + "&action=UPDATE")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caller", equalTo("key:REFERAT_ADMIN_KEY"))
                .body("items[0].remoteAddress", equalTo("127.0.0.1"))
                .body("items[0].operation", equalTo("patchAgendaItem"))
                .body("items[0].resource", equalTo("agenda-item"))
                .body("items[0].resourceId", equalTo(item))
                .body("items[0].oldVersion", equalTo(1))
                .body("items[0].newVersion", equalTo(2))
                .body("items[0].shown", empty())
                .body("items[0].reason", nullValue());
    }

    @Test
    void findsWhoWasShownAThing() {
        String item = item(meeting(), "A");
        get("/agenda-items/" + item).statusCode(200);

        get("/audit-entries?action=READ&limit=1&resourceId=" + item)
                .statusCode(200)
                .body("items.shown.flatten()", contains(item))
                .body("items.operation", contains("getAgendaItem"));
    }

    @Test
    void filtersByCallerKindAndDay() {
        String body = read("/bodies/" + body()).getString("id");

        get("/audit-entries?resource=body&caller=key:REFERAT_ADMIN_KEY&limit=3")
                .statusCode(200)
                .body("items.resource", everyItem(equalTo("body")));
        get("/audit-entries?resourceId=" + body + "&from=2020-01-01").body("items", hasSize(1));
        get("/audit-entries?resourceId=" + body + "&to=2020-01-01").body("items", empty());
        get("/audit-entries?resourceId=" + body + "&caller=nobody").body("items", empty());
    }

    @Test
    void goesThroughThePagesFromTheNewest() {
        String body = read("/bodies/" + body()).getString("id");
        String path = "/bodies/" + body;
        change(path, "{\"name\": \"A\"}");
        change(path, "{\"name\": \"B\"}");
        String list = "/audit-entries?limit=2&resourceId=" + body;

        assertThat(read(list).getList("items.newVersion")).containsExactly(3, 2);
        String next = read(list).getString("next");
        assertThat(read(list + "&cursor=" + next).getList("items.newVersion")).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/audit-entries", "/audit-entries/verification"})
    void asksWhoIsCalling(String path) {
        given().header(Callers.API_KEY, Callers.NOBODY)
                .get(Api.V1 + path)
                .then()
                .statusCode(401);
    }

    @Test
    void isForAdministratorsOfEveryBodyOnly() {
        List<Grant> allButAdmin = Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMIN)
                .map(Grant::everywhere)
                .toList();
        caller.identify("somebody", allButAdmin, Set.of());
        assertThatThrownBy(() -> audit.verify()).isInstanceOf(Forbidden.class);

        caller.identify("somebody", List.of(new Grant(Role.ADMIN, UUID.randomUUID())), Set.of());
        assertThatThrownBy(() -> audit.verify()).isInstanceOf(Forbidden.class);

        caller.identify("somebody", List.of(Grant.everywhere(Role.ADMIN)), Set.of());
        assertThat(audit.verify().holds()).isTrue();
    }
}
