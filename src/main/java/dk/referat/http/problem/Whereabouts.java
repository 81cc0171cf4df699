package dk.referat.http.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A failure as the log may show it: which classes failed and where. Messages are left out, they repeat what rows and
 * requests hold.
 */
@SuppressWarnings("serial")
final class Whereabouts extends Exception {

    private static final int MAX_CAUSES = 20;

    private Whereabouts(String what, @Nullable Throwable cause, StackTraceElement[] where) {
        super(what, cause, false, true);
        setStackTrace(where);
    }

    static Whereabouts of(Throwable failure) {
        return of(failure, MAX_CAUSES);
    }

    private static Whereabouts of(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        Whereabouts below = cause == null || causes == 0 ? null : of(cause, causes - 1);
        return new Whereabouts(name(failure), below, failure.getStackTrace());
    }

    private static String name(Throwable failure) {
        String name = failure.getClass().getName();
        if (!(failure instanceof SQLException sql)) {
            return name;
        }
        Optional<String> constraint = Optional.of(failure)
                .filter(PSQLException.class::isInstance)
                .map(e -> ((PSQLException) e).getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint);
        return name + " [" + sql.getSQLState()
                + constraint.map(broken -> " " + broken).orElse("") + "]";
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
