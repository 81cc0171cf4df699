package dk.referat.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.type.format.AbstractJsonFormatMapper;

/** How value objects are kept in jsonb columns: apart from the wire, whose strictness must not make old rows unreadable. */
@JsonFormat
@PersistenceUnitExtension
class StoredJson extends AbstractJsonFormatMapper {

    private static final String NONE = "[]";

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    @Override
    public <T> String toString(T value, Type type) {
        try {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + type, e);
        }
    }

    @Override
    @SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // Hibernate's signature
    public <T> T fromString(CharSequence json, Type type) {
        // Most lists are empty, and to set up a parser for each took as long as all else that becomes of a row.
        if (NONE.contentEquals(json) && type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return (T) new ArrayList<>();
        }
        try {
            return readers.computeIfAbsent(type, some -> mapper.readerFor(mapper.constructType(some)))
                    .readValue(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored JSON is no " + type, e);
        }
    }
}
