package dk.referat.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The committed contract, as tests hold the service to it. */
public final class Contract {

    public static final Path FILE = Path.of("openapi", "openapi.yaml");

    private static final String BASE = "https://referat.invalid/openapi";
    private static final Contract COMMITTED = new Contract();

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract() {
        try {
            document = new YAMLMapper().readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemas(Map.of(BASE, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static Contract committed() {
        return COMMITTED;
    }

    /** The operation that a request goes to: of two that fit, the one with fewer variables. */
    public Optional<ContractedOperation> operation(String method, String path) {
        return operations()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> Pattern.matches(operation.template().replaceAll("\\{[^}]+}", "[^/]+"), path))
                .min(Comparator.comparingLong(operation ->
                        operation.template().chars().filter(c -> c == '{').count()));
    }

    public Stream<ContractedOperation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new ContractedOperation(
                                operation.getKey().toUpperCase(), path.getKey(), operation.getValue(), this)));
    }

    /** What the answer with this status is called where operations share it. */
    String problemName(int status) {
        return operations()
                .map(operation -> operation
                        .described()
                        .at("/responses/" + status + "/$ref")
                        .asText())
                .filter(reference -> !reference.isEmpty())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    List<String> membersWithoutDescription() {
        return document.at("/components/schemas").properties().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .filter(member -> !member.getValue().has("description"))
                        .map(member -> schema.getKey() + "." + member.getKey()))
                .toList();
    }

    List<String> sharedAnswersExcept(Set<String> names) {
        return document.at("/components/responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !names.contains(name))
                .toList();
    }

    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    List<Error> faults(JsonNode schema, @Nullable JsonNode value) {
        String reference = schema.path("$ref").asText("");
        Schema known = reference.isEmpty()
                ? schemas.getSchema(schema)
                : schemas.getSchema(SchemaLocation.of(BASE + reference));
        return known.validate(value);
    }
}
