package dk.referat.http.binding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.http.Verbatim;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as a JSON tree. Unlike Jackson's own, it knows every duplicate member and accepts no encoding but UTF-8. */
final class JsonText {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Violations violations;

    private JsonText(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    /** Refuses what is no JSON at once; duplicate members join the other violations. */
    static JsonNode parse(byte[] bytes, Violations violations) {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new Invalid(Violation.at("", "invalid.no-body"));
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(parser, violations).document();
        } catch (StreamConstraintsException e) {
            throw new Invalid(Violation.at("", "invalid.json-limits", MAX_DEPTH, MAX_NUMBER));
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new Invalid(Violation.at("", "invalid.json", where.getLineNr(), where.getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Invalid(Violation.at("", "invalid.not-utf8"));
        }
    }

    private JsonNode document() throws IOException {
        parser.nextToken();
        JsonNode tree = value("");
        if (parser.nextToken() != null) {
            JsonLocation where = parser.currentTokenLocation();
            throw new Invalid(Violation.at("", "invalid.json", where.getLineNr(), where.getColumnNr()));
        }
        return tree;
    }

    private JsonNode value(String at) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> NODES.textNode(storable(parser.getText(), at));
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(decimal());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            default -> NODES.nullNode();
        };
    }

    private BigDecimal decimal() throws IOException {
        BigDecimal number = parser.getDecimalValue();
        // 1e999999999 is short to send and very long to write out.
        if (Math.abs(number.scale()) > MAX_NUMBER) {
            throw new StreamConstraintsException("scale");
        }
        return number;
    }

    private String storable(String text, String at) {
        if (!Verbatim.storable(text)) {
            violations.add(Violation.at(at, "invalid.not-storable"));
        }
        return text;
    }

    private ObjectNode object(String at) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String pointer = Pointer.member(at, storable(name, at));
            parser.nextToken();
            JsonNode value = value(pointer);
            if (object.has(name)) {
                violations.add(Violation.at(pointer, "invalid.duplicate-member"));
            }
            object.set(name, value);
        }
        return object;
    }

    private ArrayNode array(String at) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(at + "/" + array.size()));
        }
        return array;
    }
}
