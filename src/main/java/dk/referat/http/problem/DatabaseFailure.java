package dk.referat.http.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database says went wrong, if it was the database.
 *
 * @param state the SQLSTATE, empty if none
 * @param atCommit whether all had been done but to commit it
 */
record DatabaseFailure(
        String state, @Nullable String constraint, @Nullable String detail, boolean noConnection, boolean atCommit) {

    // serialization failure, deadlock, lock timeout, statement timeout
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01", "55P03", "57014");
    // unique, foreign key, exclusion: another writer can be the reason. Not null and check cannot: unnamed, they are
    // bugs.
    private static final Set<String> RIVALRY = Set.of("23505", "23503", "23P01");

    private static final Set<String> POOL_DRY = Set.of("cquisition timeout", "to enlist");

    private static final DatabaseFailure NONE = new DatabaseFailure("", null, null, false, false);

    private static final int MAX_CAUSES = 20;

    static DatabaseFailure in(Throwable failure) {
        Optional<SQLException> thrown = innermost(causes(failure));
        if (thrown.isPresent()) {
            return of(thrown.get(), false);
        }
        // A commit that failed names no cause, but what the transaction's resources said.
        Stream<Throwable> said = causes(failure)
                .flatMap(cause -> Stream.of(cause.getSuppressed()))
                .flatMap(DatabaseFailure::causes);
        return innermost(said).map(cause -> of(cause, true)).orElse(NONE);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES);
    }

    private static Optional<SQLException> innermost(Stream<Throwable> causes) {
        return causes.filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
    }

    private static DatabaseFailure of(SQLException e, boolean atCommit) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        // The pool, having waited in vain for a connection, or with one that has ended, says so in words alone.
        boolean poolDry = state.isEmpty() && POOL_DRY.stream().anyMatch(String.valueOf(e.getMessage())::contains);
        // connection exception, operator intervention (shutdown, starting up), out of resources
        boolean away = Stream.of("08", "57P", "53").anyMatch(state::startsWith);
        ServerErrorMessage said = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return new DatabaseFailure(
                state,
                said == null ? null : said.getConstraint(),
                said == null ? null : said.getDetail(),
                poolDry || away,
                atCommit);
    }

    boolean isPassing() {
        return noConnection || WORTH_ANOTHER_TRY.contains(state);
    }

    /** Whether it may have been committed nevertheless. */
    boolean isUncertain() {
        return atCommit && noConnection;
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
