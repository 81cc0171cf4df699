package dk.referat.external;

import static dk.referat.Fixture.json;

import dk.referat.Callers;
import dk.referat.contract.ContractFilter;
import dk.referat.http.Api;
import io.restassured.response.ValidatableResponse;

/** What a loader sends. */
final class Load {

    private Load() {}

    static ValidatableResponse load(String path, String json) {
        return json(json).put(Api.V1 + "/external" + path).then();
    }

    /** With lines that the contract refuses, of which the answer tells. */
    static ValidatableResponse loadUnfit(String path, String json) {
        return json(json)
                .noFiltersOfType(ContractFilter.class)
                .put(Api.V1 + "/external" + path)
                .then();
    }

    static ValidatableResponse loadAs(String key, String path, String json) {
        return json(json)
                .header(Callers.API_KEY, key)
                .put(Api.V1 + "/external" + path)
                .then();
    }

    /** The id that it has here. */
    static String loaded(String path, String json) {
        return load(path, json).statusCode(201).extract().path("resource");
    }

    static String meeting(String body, String more) {
        return """
                {"body": "%s", "kind": "ORDINARY", "date": "2026-03-04"%s}
                """.formatted(body, more);
    }

    static String item(String meeting, String title) {
        return """
                {"meeting": {"externalId": "%s"}, "title": "%s"}
                """.formatted(meeting, title);
    }
}
