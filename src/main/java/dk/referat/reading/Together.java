package dk.referat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is sent to PostgreSQL together: all in one round trip, when the first answer is wanted. */
public final class Together {

    private final List<Question<?>> open = new ArrayList<>();
    private final List<Question<?>> last = new ArrayList<>();
    private boolean ended;

    public Together() {
        this(List.of(), List.of());
    }

    /** @param last what ends the transaction, if anything does; nothing can be asked after it */
    Together(List<String> first, List<String> last) {
        first.forEach(statement -> open.add(Question.none(statement)));
        last.forEach(statement -> this.last.add(Question.none(statement)));
    }

    <T> Supplier<List<T>> ask(Question<T> question, Consumer<List<Question<?>>> reader) {
        if (ended) {
            throw new IllegalStateException("The transaction has ended");
        }
        open.add(question);
        return () -> {
            if (!open.isEmpty()) {
                open.addAll(last);
                ended = !last.isEmpty();
                reader.accept(open);
                open.clear();
            }
            return question.found();
        };
    }
}
