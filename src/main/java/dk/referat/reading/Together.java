package dk.referat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Questions that are sent to PostgreSQL together: all in one round trip, when the first answer is wanted. */
public final class Together {

    private final List<Question<?>> open = new ArrayList<>();

    <T> Supplier<List<T>> ask(Question<T> question, Consumer<List<Question<?>>> reader) {
        open.add(question);
        return () -> {
            if (!open.isEmpty()) {
                reader.accept(open);
                open.clear();
            }
            return question.found();
        };
    }
}
