package dk.referat.reading;

import dk.referat.access.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableMappingType;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.EmbeddedAttributeMapping;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.metamodel.spi.EmbeddableInstantiator;
import org.hibernate.metamodel.spi.EntityInstantiator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.property.access.spi.Setter;
import org.hibernate.type.descriptor.ValueExtractor;
import org.jspecify.annotations.Nullable;

/** The SQL that reads entities of one kind as their caller may know of them, and how its rows become entities. */
final class RowForm {

    /** As PostgreSQL writes a list of which most are. */
    private static final String NOTHING = "[]";

    private interface Part {
        @Nullable
        Object read(ResultSet row, SharedSessionContractImplementor session) throws SQLException;
    }

    private record Attribute(Part part, Setter setter) {}

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
        List<Attribute> attributes = new ArrayList<>();
        type.getAttributeMappings()
                .forEach(one -> attributes.add(new Attribute(
                        part(one, alias),
                        Objects.requireNonNull(one.getPropertyAccess().getSetter()))));
        EntityInstantiator empty = type.getRepresentationStrategy().getInstantiator();
        return (row, session) -> {
            Object instance = empty.instantiate();
            type.setIdentifier(instance, id.read(row, session), session);
            for (Attribute attribute : attributes) {
                Object value = attribute.part.read(row, session);
                // What is not set is null already; setting takes as long as reading, for it goes by reflection.
                if (value != null) {
                    attribute.setter.set(instance, value);
                }
            }
            return instance;
        };
    }

    /** As Hibernate's filter puts it. */
    private static String seen(EntityPersister type, String alias) {
        Filter filter = Objects.requireNonNull(type.getMappedClass().getAnnotation(Filter.class), type::getEntityName);
        String condition = filter.condition().isEmpty() ? Seen.OF_BODY : filter.condition();
        return condition.replaceAll("\\b(audience|body_id|id)\\b", alias + ".$1");
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
        ValueExtractor<?> extractor = mapping.getJdbcValueExtractor();
        return mapping.getValueConverter() == null
                ? (row, session) -> extractor.extract(row, position, session)
                : (row, session) -> mapping.convertToDomainValue(extractor.extract(row, position, session));
    }

    /** Hibernate has the driver make an object of each first. */
    private static Part json(JdbcMapping mapping, int position) {
        boolean list = mapping.getJavaTypeDescriptor().getJavaTypeClass() == List.class;
        return (row, session) -> {
            String text = row.getString(position);
            if (text == null) {
                return null;
            }
            return list && text.equals(NOTHING)
                    ? List.of()
                    : session.getJsonFormatMapper().fromString(text, mapping.getJavaTypeDescriptor(), session);
        };
    }

    private Part embedded(EmbeddableMappingType type, String alias) {
        List<Part> parts = new ArrayList<>();
        type.getAttributeMappings().forEach(attribute -> parts.add(part(attribute, alias)));
        EmbeddableInstantiator instantiator = type.getRepresentationStrategy().getInstantiator();
        return (row, session) -> {
            @Nullable Object[] values = new @Nullable Object[parts.size()];
            boolean nothing = true;
            for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(row, session);
                nothing &= values[i] == null;
            }
            return nothing ? null : instantiator.instantiate(() -> values);
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
}
