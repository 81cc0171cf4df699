package dk.referat.http.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two JSON values say the same, however a client writes its numbers, its offsets and its absent members. */
final class Sameness {

    private Sameness() {}

    static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null || one.isNull() || other.isNull()) {
            return (one == null || one.isNull()) && (other == null || other.isNull());
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isTextual() && other.isTextual()) {
            return one.equals(other) || sameMoment(one.textValue(), other.textValue());
        }
        if (one.isArray() && other.isArray()) {
            return sameElements(one, other);
        }
        return one.isObject() && other.isObject() ? sameMembers(one, other) : one.equals(other);
    }

    private static boolean sameElements(JsonNode one, JsonNode other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean sameMembers(JsonNode one, JsonNode other) {
        Set<String> names = new LinkedHashSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names.stream().allMatch(name -> same(one.get(name), other.get(name)));
    }

    private static boolean sameMoment(String one, String other) {
        Instant moment = moment(one);
        return moment != null && Objects.equals(moment, moment(other));
    }

    private static @Nullable Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
