package dk.referat.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever wrote a program against the last release can go on with it until the first number of the version moves. */
class ReleasedContractTest {

    /** A release ends with a copy of the contract to here. */
    private static final Path RELEASED = Path.of("openapi", "released.yaml");

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode NOW = read(Contract.FILE);

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void breaksNothingThatWasReleased() {
        JsonNode released = read(RELEASED);

        if (major(NOW).equals(major(released))) {
            assertThat(ContractComparison.breaks(released, NOW)).isEmpty();
        }
    }

    private static String major(JsonNode contract) {
        return contract.at("/info/version").asText().split("\\.")[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths/~1api~1v1~1bodies                                        | remove   | GET /api/v1/bodies is gone
            /paths/~1api~1v1~1meetings~1{id}/patch                          | remove   | PATCH /api/v1/meetings/{id} is gone
            /paths/~1api~1v1~1bodies/get/operationId                        | all      | GET /api/v1/bodies is called otherwise
            /paths/~1api~1v1~1bodies/get/security                           | [key: []] | GET /api/v1/bodies needs credentials
            /paths/~1api~1v1~1meetings/get/parameters/0                     | remove   | GET /api/v1/meetings query body is gone
            /paths/~1api~1v1~1meetings/get/parameters/0/required            | true     | GET /api/v1/meetings query body is required
            /paths/~1api~1v1~1meetings/get/parameters/-                     | {in: query, name: new, required: true} | query new is required
            /paths/~1api~1v1~1meetings/post/responses/201                   | remove   | POST /api/v1/meetings 201 is gone
            /paths/~1api~1v1~1imports/post/requestBody/content/text~1markdown | remove | POST /api/v1/imports takes no text/markdown
            /components/headers/ETag/required                               | remove   | may lack the header ETag
            /components/schemas/CreateMeeting/required/-                    | location | POST /api/v1/meetings/location is required
            /components/schemas/CreateMeeting/properties/location           | remove   | POST /api/v1/meetings/location is gone
            /components/schemas/CreateMeeting/properties/location/type      | string   | POST /api/v1/meetings/location may no more be null
            /components/schemas/CreateMeeting/properties/location/maxLength | 1        | POST /api/v1/meetings/location has a lower maxLength
            /components/schemas/CreateMeeting/properties/location/pattern   | x        | POST /api/v1/meetings/location has another pattern
            /components/schemas/Body/properties/name                        | remove   | GET /api/v1/bodies 200/items/*/name is gone
            /components/schemas/Body/required/0                             | remove   | may be left out
            /components/schemas/Body/properties/name/type                   | [string, 'null'] | name may now be null
            /components/schemas/Body/properties/version/type                | string   | version may now be string
            /components/schemas/BodyKind/enum/0                             | remove   | lost the values [EXECUTIVE_BOARD]
            /components/schemas/AgendaItemView/oneOf/-                      | {$ref: '#/components/schemas/Body'} | may now be Body
            """, quoteCharacter = '"')
    void seesWhatWouldBreak(String place, String change, String told) throws IOException {
        JsonNode broken = NOW.deepCopy();
        change(broken, place, change);

        assertThat(ContractComparison.breaks(NOW, broken))
                .anySatisfy(line -> assertThat(line).contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /paths/~1api~1v1~1new                                           | {get: {operationId: new}}
            /paths/~1api~1v1~1meetings/get/parameters/-                     | {in: query, name: new}
            /paths/~1api~1v1~1meetings/post/responses/418                   | {description: new}
            /components/schemas/CreateMeeting/properties/new                | {type: string}
            /components/schemas/CreateMeeting/properties/location/maxLength | 1000000
            /components/schemas/Body/properties/new                         | {type: string}
            /components/schemas/BodyKind/enum/-                             | NEW
            """, quoteCharacter = '"')
    void letsItGrow(String place, String change) throws IOException {
        JsonNode grown = NOW.deepCopy();
        change(grown, place, change);

        assertThat(ContractComparison.breaks(NOW, grown)).isEmpty();
    }

    private static void change(JsonNode document, String place, String change) throws IOException {
        int last = place.lastIndexOf('/');
        JsonNode parent = document.at(place.substring(0, last));
        String name = place.substring(last + 1).replace("~1", "/");
        boolean removes = change.equals("remove");
        if (parent instanceof ArrayNode array) {
            JsonNode unused = removes ? array.remove(Integer.parseInt(name)) : array.add(YAML.readTree(change));
        } else {
            ObjectNode object = (ObjectNode) parent;
            JsonNode unused = removes ? object.remove(name) : object.set(name, YAML.readTree(change));
        }
    }
}
