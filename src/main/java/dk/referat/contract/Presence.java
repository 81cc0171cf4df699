package dk.referat.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says which members can be null ({@code @Nullable} components) and which are always there: in answers all of them, in
 * requests those that cannot be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 30)
public class Presence implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;

    public Presence(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> sent = sent(document, schemas);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                record(name).ifPresent(type -> describe(type, schema, sent.contains(name)));
            }
        });
    }

    /** A generic record is named with its arguments: {@code Page<Decision>} is PageDecision. */
    private Optional<ClassInfo> record(String schema) {
        List<ClassInfo> ours = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("dk.referat."))
                .toList();
        return Stream.concat(
                        ours.stream().filter(type -> type.simpleName().equals(schema)),
                        ours.stream()
                                .filter(type -> !type.typeParameters().isEmpty())
                                .filter(type -> schema.startsWith(type.simpleName())))
                .findFirst();
    }

    private static void describe(ClassInfo type, Schema schema, boolean sent) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            String name = component.name();
            Schema property = schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (nullable) {
                schema.addProperty(name, orNull(property));
            }
            if (!nullable || !sent) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static Schema orNull(Schema property) {
        Schema orNull = property;
        if (property.getRef() != null) {
            orNull = OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(property.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL))
                    .description(property.getDescription());
        } else if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            orNull.addType(SchemaType.NULL);
        }
        return orNull;
    }

    private static Set<String> sent(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> sent = new HashSet<>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .forEach(content -> collect(content.getSchema(), schemas, sent));
        return sent;
    }

    private static void collect(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> sent) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (sent.add(name)) {
                collect(schemas.get(name), schemas, sent);
            }
        }
        Stream.of(
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()),
                        Optional.ofNullable(schema.getProperties()).stream().flatMap(p -> p.values().stream()),
                        Optional.ofNullable(schema.getAnyOf()).stream().flatMap(List::stream))
                .flatMap(inner -> inner)
                .filter(Objects::nonNull)
                .forEach(inner -> collect(inner, schemas, sent));
    }
}
