package dk.referat.contract;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dk.referat.http.WithProbe;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithProbe.class)
class SharedContractTest {

    private static final String ONE = "paths.'/api/v1/probes/{id}'.";
    private static final String ALL = "paths.'/api/v1/probes'.";

    private JsonPath document;

    @BeforeEach
    void readTheContract() {
        document = when().get("/openapi.json").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void isOpenApi31() {
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getString("info.title")).isEqualTo("Referat");
        assertThat(document.getString("servers[0].url")).isEqualTo("/");
    }

    @Test
    void documentsTheBodyByItsType() {
        assertThat(document.getString(ALL + "post.requestBody.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/CreateProbe");
        assertThat(document.getString(ONE + "put.requestBody.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/UpdateProbe");
        assertThat(document.getMap("components.schemas"))
                .doesNotContainKeys("BodyUpdateProbe", "IfMatch", "Binder", "UUID");
    }

    @Test
    void requiresNothingInAPatch() {
        assertThat(document.getString(ONE + "patch.requestBody.content.'application/merge-patch+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/ProbePatch");
        assertThat(document.getList("components.schemas.ProbePatch.required")).isNull();
        assertThat(document.getMap("components.schemas.ProbePatch.properties")).containsKeys("title", "colour", "day");
    }

    @Test
    void requiresInARequestWhatCannotBeNull() {
        assertThat(document.getList("components.schemas.CreateProbe.required", String.class))
                .containsExactly("title", "colour", "count", "parts");
    }

    @Test
    void refusesUnknownMembersExceptWhereReadOnlyOnesMayComeBack() {
        assertThat(document.getMap("components.schemas.CreateProbe")).containsEntry("additionalProperties", false);
        assertThat(document.getMap("components.schemas.UpdateProbe")).doesNotContainKey("additionalProperties");
        assertThat(document.getMap("components.schemas.ProbePatch")).doesNotContainKey("additionalProperties");
        assertThat(document.getMap("components.schemas.Probe")).containsEntry("additionalProperties", false);
    }

    @Test
    void showsTheLimitsOfARequest() {
        assertThat(document.getMap("components.schemas.CreateProbe.properties.title"))
                .containsEntry("maxLength", 20)
                .containsEntry("pattern", "\\S");
    }

    @Test
    void promisesEveryMemberInAnAnswer() {
        assertThat(document.getList("components.schemas.Probe.required", String.class))
                .contains("id", "day", "note");
        assertThat(document.getList("components.schemas.Probe.properties.note.type", String.class))
                .containsExactly("string", "null");
    }

    @Test
    void listsTheErrorsThatAChangeCanAnswer() {
        assertThat(document.getMap(ONE + "put.responses").keySet())
                .isEqualTo(Set.of(
                        "200", "400", "401", "403", "404", "406", "408", "409", "412", "413", "415", "428", "429",
                        "500", "503"));
    }

    @Test
    void listsTheErrorsThatALookCanAnswer() {
        assertThat(document.getMap(ALL + "get.responses").keySet())
                .isEqualTo(Set.of("200", "400", "401", "403", "406", "429", "500", "503"));
    }

    @Test
    void answersErrorsAsProblems() {
        assertThat(document.getString("components.responses.NotFound.content.'application/problem+json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void describesTheHeaders() {
        assertThat(document.getMap(ONE + "get.responses.'200'.headers")).containsKey("ETag");
        assertThat(document.getMap(ALL + "post.responses.'201'.headers")).containsKeys("ETag", "Location");
        assertThat(document.getMap(ALL + "get.responses.'200'.headers")).containsKey("Link");
        assertThat(document.getMap(ONE + "get.responses")).containsKey("304");
    }

    @Test
    void callsDeprecatedWhatWillGo() {
        String squares = "paths.'/api/v1/probes/squares'.get.";
        assertThat(document.getBoolean(squares + "deprecated")).isTrue();
        assertThat(document.getMap(squares + "responses.'200'.headers")).containsKeys("Deprecation", "Sunset");
        assertThat(document.getMap(ONE + "get")).doesNotContainKey("deprecated");
        assertThat(document.getMap(ONE + "get.responses.'200'.headers"))
                .containsKey("API-Version")
                .doesNotContainKey("Deprecation");
    }

    @Test
    void requiresTheEditionOfAChange() {
        List<Map<String, Object>> parameters = document.getList(ONE + "delete.parameters");

        assertThat(parameters)
                .anySatisfy(parameter ->
                        assertThat(parameter).containsEntry("name", "If-Match").containsEntry("required", true));
    }

    @Test
    void namesOperationsAfterWhatTheyDo() {
        assertThat(document.getString(ALL + "get.operationId")).isEqualTo("listProbes");
    }

    @Test
    void isServedAsYamlToo() {
        when().get("/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"));
    }

    @Test
    void hasAPageForReaders() {
        when().get("/docs").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void isFoundThroughTheApiCatalog() {
        given().accept("*/*")
                .when()
                .get("/.well-known/api-catalog")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .body("linkset[0].anchor", endsWith("/api/v1"))
                .body("linkset[0].'service-desc'[0].href", endsWith("/openapi.json"))
                .body("linkset[0].'service-doc'[0].type", equalTo("text/html"));
    }
}
