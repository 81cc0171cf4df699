package dk.referat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is sent to PostgreSQL together: all in one round trip, when the first answer is wanted. */
public final class Together {

    private final List<Question<?>> open = new ArrayList<>();
    private final @Nullable Question<?> last;
    private boolean ended;

    public Together() {
        this(List.of(), null);
    }

    /** @param last what ends the transaction; nothing can be asked after it */
    Together(List<String> first, @Nullable String last) {
        first.forEach(statement -> open.add(Question.none(statement)));
        this.last = last == null ? null : Question.none(last);
    }

    <T> Supplier<List<T>> ask(Question<T> question, Consumer<List<Question<?>>> reader) {
        if (ended) {
            throw new IllegalStateException("The transaction has ended");
        }
        open.add(question);
        return () -> {
            if (!open.isEmpty()) {
                if (last != null) {
                    open.add(last);
                    ended = true;
                }
                reader.accept(open);
                open.clear();
            }
            return question.found();
        };
    }
}
