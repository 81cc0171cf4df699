package dk.referat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is sent to PostgreSQL together: all in one round trip, when the first answer is wanted. */
public final class Together {

    private final List<Question<?>> open = new ArrayList<>();

    /** Something to be done before what is asked from now on. */
    public void first(String statement) {
        open.add(Question.none(statement));
    }

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
