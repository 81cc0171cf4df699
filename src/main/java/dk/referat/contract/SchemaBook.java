package dk.referat.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import dk.referat.contract.WireRecord.Member;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Writes the schemas of wire types from the types themselves, each once; they refer to each other by name. */
final class SchemaBook {

    static final String SCHEMAS = "#/components/schemas/";

    /** No request, and so no list that ever came in by one, has more elements than characters. */
    static final int LONGEST_LIST = ScalarSchemas.LONGEST_TEXT;

    private final SortedMap<String, Schema> schemas = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Descriptions descriptions = new Descriptions();

    /** All that were asked for, and those that they refer to. */
    SortedMap<String, Schema> schemas() {
        descriptions.requireAllUsed();
        return schemas;
    }

    Schema of(AnnotatedType type, View view) {
        return of(type, view, null);
    }

    Schema of(Class<?> type, View view) {
        return plain(type, view);
    }

    /** {@code argument} is what a type variable stands for. */
    private Schema of(AnnotatedType type, View view, @Nullable AnnotatedType argument) {
        if (type instanceof AnnotatedTypeVariable && argument != null) {
            return of(argument, view);
        }
        Schema schema = type instanceof AnnotatedParameterizedType generic
                ? generic(generic, view, argument)
                : plain((Class<?>) type.getType(), view);
        if (schema.getRef() == null) {
            Limits.apply(List.of(type.getAnnotations()), schema);
        }
        return schema;
    }

    private Schema generic(AnnotatedParameterizedType type, View view, @Nullable AnnotatedType argument) {
        Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        AnnotatedType of = type.getAnnotatedActualTypeArguments()[0];
        if (Collection.class.isAssignableFrom(raw)) {
            Schema list = createSchema().addType(SchemaType.ARRAY).items(of(of, view.ofElements(), argument));
            return list.maxItems(LONGEST_LIST).uniqueItems(Set.class.isAssignableFrom(raw) ? true : null);
        }
        String name = SchemaNames.of(raw, (Class<?>) of.getType());
        return named(name, type.getType().getTypeName(), schema -> describe(schema, raw, view, of));
    }

    private Schema plain(Class<?> type, View view) {
        Optional<String> writtenElsewhere = SchemaNames.ref(type);
        if (writtenElsewhere.isPresent()) {
            return createSchema().ref(SCHEMAS + writtenElsewhere.get());
        }
        if (type.isEnum()) {
            return named(
                    SchemaNames.of(type, View.ANSWER), type.getName(), schema -> ClosedSets.describe(schema, type));
        }
        if (type.isSealed()) {
            return named(SchemaNames.of(type, View.ANSWER), type.getName(), schema -> alternatives(schema, type, view));
        }
        if (!type.isRecord()) {
            return ScalarSchemas.of(type);
        }
        boolean sameAsAnswered = view == View.INPUT && !new WireRecord(type).mayBeSentShorter();
        View shown = sameAsAnswered ? View.ANSWER : view;
        return named(
                SchemaNames.of(type, shown), type.getName() + shown, schema -> describe(schema, type, shown, null));
    }

    /** No two of them fit the same value: each refuses members that only another has. */
    private void alternatives(Schema schema, Class<?> type, View view) {
        schema.description(descriptions.of(type));
        for (Class<?> alternative : type.getPermittedSubclasses()) {
            schema.addOneOf(plain(alternative, view));
        }
    }

    /** Entered before it is described: a type may lie in itself. */
    private Schema named(String name, String owner, Consumer<Schema> description) {
        String known = owners.putIfAbsent(name, owner);
        if (known == null) {
            Schema schema = createSchema();
            schemas.put(name, schema);
            description.accept(schema);
        } else if (!known.equals(owner)) {
            throw new IllegalStateException(known + " and " + owner + " are both called " + name);
        }
        return createSchema().ref(SCHEMAS + name);
    }

    private void describe(Schema schema, Class<?> type, View view, @Nullable AnnotatedType argument) {
        WireRecord record = new WireRecord(type);
        schema.addType(SchemaType.OBJECT).description(about(type, view));
        for (Member member : record.members()) {
            boolean mayBeNull = member.nullable() || view != View.ANSWER && member.omittable();
            Schema property = of(member.type(), view.ofMembers(), argument);
            if (property.getRef() == null) {
                Limits.apply(member.limitsWhenSent(), property);
            }
            schema.addProperty(
                    member.name(),
                    (mayBeNull ? orNull(property) : property)
                            .description(descriptions.of(member.declaredBy(), member.name())));
            if (view == View.ANSWER || view != View.PATCH && !mayBeNull) {
                schema.addRequired(member.name());
            }
        }
        if (!view.isOpen() && !record.isOpen()) {
            schema.additionalPropertiesSchema(createSchema().booleanSchema(false));
        }
    }

    private @Nullable String about(Class<?> type, View view) {
        return switch (view) {
            case REPLACEMENT -> "Members that only the answer has are accepted if they are sent back unchanged.";
            case PATCH -> "The members to change (RFC 7396); null removes one.";
            default -> descriptions.of(type);
        };
    }

    private static Schema orNull(Schema schema) {
        return schema.getRef() == null
                ? schema.addType(SchemaType.NULL)
                : createSchema().addAnyOf(schema).addAnyOf(createSchema().addType(SchemaType.NULL));
    }
}
