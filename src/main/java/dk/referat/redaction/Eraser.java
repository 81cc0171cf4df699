package dk.referat.redaction;

import dk.referat.journal.FiledNumber;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes words out of values by what their types say is text: texts in lists and records too, but never the members of a
 * closed set, dates and times. A journal number with the words in it goes as a whole, because what is left is none.
 */
record Eraser(Words words) {

    /** The value itself where the words are not in it. */
    @Nullable
    Object erase(@Nullable Object value) {
        if (value instanceof String text) {
            return words.areIn(text) ? words.erasedFrom(text) : text;
        }
        if (value instanceof FiledNumber number) {
            return number.has(words::areIn) ? null : number;
        }
        if (value instanceof List<?> list) {
            List<?> erased = list.stream().map(this::erase).toList();
            return erased.equals(list) ? list : erased;
        }
        return value instanceof Record record ? erase(record) : value;
    }

    private Record erase(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            boolean changed = false;
            for (int i = 0; i < components.length; i++) {
                Object value = accessible(components[i]).invoke(record);
                values[i] = erase(value);
                changed |= !Objects.equals(value, values[i]);
            }
            return changed ? made(record.getClass(), components, values) : record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.lang.reflect.Method accessible(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return component.getAccessor();
    }

    private static Record made(Class<?> type, RecordComponent[] components, @Nullable Object[] values)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Record) constructor.newInstance(values);
    }
}
