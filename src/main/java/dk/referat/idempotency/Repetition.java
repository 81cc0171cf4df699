package dk.referat.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Whether what this request asks for was done before, under the key that it brings. */
@RequestScoped
public class Repetition {

    static final int OK = 200;

    private @Nullable Attempt attempt;
    private @Nullable Integer status;
    private boolean repeated;
    private boolean claimed;

    void isFirst(Attempt first) {
        attempt = first;
    }

    void follows(Earlier earlier) {
        status = earlier.status();
        repeated = true;
    }

    /** What it will answer by itself if all goes well. */
    void calls(Method operation) {
        APIResponseSchema answer = operation.getAnnotation(APIResponseSchema.class);
        if (operation.isAnnotationPresent(AnswersRepeats.class)) {
            status = null;
        } else {
            status = answer == null || answer.responseCode().isEmpty() ? OK : Integer.parseInt(answer.responseCode());
        }
    }

    /** Of an operation that answers some repeats itself: this one is to be answered by what it makes. */
    public void willAnswer(int made) {
        status = made;
    }

    void claim() {
        claimed = true;
    }

    /** The attempt whose key is still to be entered: that happens once, however many steps the work has. */
    @Nullable
    Attempt unclaimed() {
        return claimed ? null : attempt;
    }

    @Nullable
    Attempt claimed() {
        return claimed ? attempt : null;
    }

    /** Null where the operation answers repeats itself. */
    @Nullable
    Integer status() {
        return status;
    }

    public boolean isRepeated() {
        return repeated;
    }

    /** Whether something was made when this was asked for first. */
    public boolean isOfCreation() {
        return repeated && status != null && status != OK;
    }
}
