package dk.referat.reading;

import dk.referat.access.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** The SQL that reads entities of one kind as their caller may know of them, and how its rows become entities. */
final class RowForm {

    private interface Part {
        @Nullable
        Object read(ResultSet row, SharedSessionContractImplementor session) throws SQLException;
    }

    private final List<String> columns = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Part entity;

    RowForm(EntityPersister type) {
        entity = entity(type, "this");
    }

    String sql(String condition) {
        return "select %s from %s where %s and %s"
                .formatted(
                        String.join(", ", columns),
                        String.join(" join ", tables),
                        String.join(" and ", conditions),
                        condition);
    }

    @Nullable
    Object read(ResultSet row, SharedSessionContractImplementor session) throws SQLException {
        return Objects.requireNonNull(entity.read(row, session));
    }

    private Part entity(EntityPersister type, String alias) {
        tables.add(type.getIdentifierTableName() + " " + alias);
        conditions.add(seen(type, alias));
        Part id = part(type.getIdentifierMapping(), alias);
        List<Part> parts = parts(type.getAttributeMappings(), alias);
        return (row, session) -> {
            Object instance = type.getRepresentationStrategy().getInstantiator().instantiate();
            type.setIdentifier(instance, id.read(row, session), session);
            type.setValues(instance, values(parts, row, session));
            return instance;
        };
    }

    /** As Hibernate's filter puts it. */
    private static String seen(EntityPersister type, String alias) {
        Filter filter = Objects.requireNonNull(type.getMappedClass().getAnnotation(Filter.class), type::getEntityName);
        String condition = filter.condition().isEmpty() ? Seen.OF_BODY : filter.condition();
        return condition.replaceAll("\\b(audience|body_id|id)\\b", alias + ".$1");
    }

    private List<Part> parts(AttributeMappingsList attributes, String alias) {
        List<Part> parts = new ArrayList<>();
        attributes.forEach(attribute -> parts.add(part(attribute, alias)));
        return parts;
    }

    private Part part(ModelPart attribute, String alias) {
        if (attribute instanceof BasicValuedModelPart column) {
            return column(column, alias);
        }
        if (attribute instanceof EmbeddedAttributeMapping embedded) {
            return embedded(embedded.getEmbeddableTypeDescriptor(), alias);
        }
        return joined((ToOneAttributeMapping) attribute, alias);
    }

    private Part column(BasicValuedModelPart column, String alias) {
        columns.add(alias + "." + column.getSelectionExpression());
        int position = columns.size();
        JdbcMapping mapping = column.getJdbcMapping();
        if (mapping.getJdbcType().isJson()) {
            return json(mapping, position);
        }
        return (row, session) ->
                mapping.convertToDomainValue(mapping.getJdbcValueExtractor().extract(row, position, session));
    }

    /** Hibernate has the driver make an object of each first. */
    private static Part json(JdbcMapping mapping, int position) {
        return (row, session) -> {
            String text = row.getString(position);
            return text == null
                    ? null
                    : session.getJsonFormatMapper().fromString(text, mapping.getJavaTypeDescriptor(), session);
        };
    }

    private Part embedded(EmbeddableMappingType type, String alias) {
        List<Part> parts = parts(type.getAttributeMappings(), alias);
        return (row, session) -> {
            @Nullable Object[] values = values(parts, row, session);
            for (@Nullable Object value : values) {
                if (value != null) {
                    return type.getRepresentationStrategy().getInstantiator().instantiate(() -> values);
                }
            }
            return null;
        };
    }

    private Part joined(ToOneAttributeMapping one, String alias) {
        String name = one.getAttributeName();
        Part entity = entity(one.getEntityMappingType().getEntityPersister(), name);
        int table = tables.size() - 1;
        BasicValuedModelPart key = Objects.requireNonNull(
                one.getForeignKeyDescriptor().getKeyPart().asBasicValuedModelPart());
        tables.set(table, tables.get(table) + " on %s.id = %s.%s".formatted(name, alias, key.getSelectionExpression()));
        return entity;
    }

    private static @Nullable Object[] values(List<Part> parts, ResultSet row, SharedSessionContractImplementor session)
            throws SQLException {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(row, session);
        }
        return values;
    }
}
