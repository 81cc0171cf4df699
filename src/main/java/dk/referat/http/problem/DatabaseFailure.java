package dk.referat.http.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database says went wrong, if it was the database. {@code state} is the SQLSTATE, empty if none. */
record DatabaseFailure(
        String state, @Nullable String constraint, @Nullable String detail, boolean noConnection) {

    // serialization failure, deadlock, lock timeout, statement timeout
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "55P03", "57014");
    // unique, foreign key, exclusion: another writer can be the reason. Not null and check cannot: unnamed, they are
    // bugs.
    private static final Set<String> RIVALRY = Set.of("23505", "23503", "23P01");

    private static final int MAX_CAUSES = 20;

    static DatabaseFailure in(Throwable failure) {
        List<Throwable> causes = causes(failure).toList();
        return deepest(causes.stream())
                // Why a transaction could not be committed, its manager only mentions.
                .or(() -> deepest(causes.stream()
                        .flatMap(cause -> Arrays.stream(cause.getSuppressed()))
                        .flatMap(DatabaseFailure::causes)))
                .map(DatabaseFailure::of)
                .orElse(new DatabaseFailure("", null, null, false));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES);
    }

    private static Optional<SQLException> deepest(Stream<Throwable> causes) {
        return causes.filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }

    private static DatabaseFailure of(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        // The pool, having waited in vain for a connection, says so in words alone.
        boolean poolDry = state.isEmpty() && String.valueOf(e.getMessage()).contains("cquisition timeout");
        // connection exception, operator intervention (shutdown, starting up), out of resources
        boolean away = Stream.of("08", "57P", "53").anyMatch(state::startsWith);
        ServerErrorMessage said = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return new DatabaseFailure(
                state,
                said == null ? null : said.getConstraint(),
                said == null ? null : said.getDetail(),
                poolDry || away);
    }

    boolean isPassing() {
        return noConnection || WORTH_ANOTHER_TRY.contains(state);
    }

    int retryAfterSeconds() {
        return noConnection ? 5 : 1;
    }

    Optional<CprNumberFound> cprNumber() {
        return CprNumberFound.CONSTRAINT.equals(constraint) && detail != null
                ? Optional.of(CprNumberFound.read(detail))
                : Optional.empty();
    }

    /** The key of the message about the rule that was broken; null if no rule was, or none a caller could know. */
    @Nullable
    String brokenRule(Messages messages) {
        String key = "constraint." + constraint;
        if (state.startsWith("23") && messages.has(key)) {
            return key;
        }
        return RIVALRY.contains(state) ? "conflict.rival" : null;
    }
}
