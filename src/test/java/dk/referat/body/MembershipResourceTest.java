package dk.referat.body;

import static dk.referat.Fixture.body;
import static dk.referat.Fixture.create;
import static dk.referat.Fixture.etag;
import static dk.referat.Fixture.get;
import static dk.referat.Fixture.patch;
import static dk.referat.Fixture.post;
import static dk.referat.Fixture.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipResourceTest {

    private static String appoint(String body, String name, String from, String to) {
        return create("/bodies/" + body + "/memberships", """
                {"party": {"kind": "PERSON", "name": "%s"}, "validFrom": %s, "validTo": %s}
                """.formatted(name, from, to));
    }

    @Test
    void appointsAMember() {
        String body = body();
        String id = get("/bodies/" + body).extract().path("id");
        post("/bodies/" + body + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Kommunaldirektør",
                           "refs": [{"system": "OIDC", "kind": "sub", "id": "kh"}]},
                 "role": "CHAIR", "validFrom": "2022-01-01"}
                """)
                .statusCode(201)
                .header("Location", containsString("/api/v1/memberships/"))
                .body("body", equalTo(id))
                .body("party.name", equalTo("Karen Holt"))
                .body("party.refs.id", contains("kh"))
                .body("role", equalTo("CHAIR"))
                .body("validFrom", equalTo("2022-01-01"))
                .body("validTo", nullValue());
    }

    @Test
    void makesAnOrdinaryMemberUnlessSaid() {
        String membership = appoint(body(), "Jens Lund", "null", "null");
        get("/memberships/" + membership).body("role", equalTo("MEMBER")).body("validFrom", nullValue());
    }

    @Test
    void listsTheMembersOfADay() {
        String body = body();
        appoint(body, "Altid", "null", "null");
        appoint(body, "Før", "\"2018-01-01\"", "\"2021-12-31\"");
        appoint(body, "Nu", "\"2022-01-01\"", "null");

        String list = "/bodies/" + body + "/memberships";
        get(list).statusCode(200).body("items.party.name", contains("Altid", "Før", "Nu"));
        get(list + "?on=2021-12-31").body("items.party.name", contains("Altid", "Før"));
        get(list + "?on=2022-01-01").body("items.party.name", contains("Altid", "Nu"));
        get(list + "?on=2017-12-31").body("items.party.name", contains("Altid"));
    }

    @Test
    void pagesThroughTheMembers() {
        String body = body();
        appoint(body, "A", "null", "null");
        appoint(body, "B", "null", "null");
        appoint(body, "C", "null", "null");

        String list = "/bodies/" + body + "/memberships?limit=2";
        String next =
                get(list).body("items.party.name", contains("A", "B")).extract().path("next");
        get(list + "&cursor=" + next).body("items.party.name", contains("C")).body("next", nullValue());
        get("/bodies/" + body() + "/memberships?limit=2&cursor=" + next).statusCode(400);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        post("/bodies/" + body() + "/memberships", """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}, "validFrom": "2022-01-01", "validTo": "2021-12-31"}
                """).statusCode(400).body("errors.pointer", contains("/validTo"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        post("/bodies/" + body() + "/memberships", """
                {"party": {"kind": "PET", "name": ""}, "role": "KING", "validFrom": "2022-02-30"}
                """)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/party/kind", "/party/name", "/role", "/validFrom"));
    }

    @Test
    void appointsNobodyToABodyThatIsNotThere() {
        post("/bodies/NIL/memberships", "[").statusCode(404);
        get("/bodies/NIL/memberships").statusCode(404);
    }

    @Test
    void endsAMembership() {
        String membership = "/memberships/" + appoint(body(), "Jens Lund", "\"2022-01-01\"", "null");
        patch(membership, """
                {"validTo": "2025-12-31", "validFrom": null}
                """, etag(membership))
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31"))
                .body("validFrom", nullValue())
                .body("party.name", equalTo("Jens Lund"));
    }

    @Test
    void replacesAMembership() {
        String membership = "/memberships/" + appoint(body(), "Jens Lund", "\"2022-01-01\"", "null");
        put(membership, """
                {"party": {"kind": "PERSON", "name": "Jens Lund"}, "role": "VICE_CHAIR"}
                """, etag(membership))
                .statusCode(200)
                .body("role", equalTo("VICE_CHAIR"))
                .body("validFrom", nullValue());
    }

    @Test
    void refusesAMemberWithoutAParty() {
        String membership = "/memberships/" + appoint(body(), "Jens Lund", "null", "null");
        patch(membership, """
                {"party": null}
                """, etag(membership)).statusCode(400).body("errors.pointer", contains("/party"));
    }
}
