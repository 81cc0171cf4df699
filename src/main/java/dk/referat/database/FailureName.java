package dk.referat.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What the log calls a failure of work in the background: never by its words, which may repeat what is stored. */
public final class FailureName {

    private static final int MAX_CAUSES = 20;

    private FailureName() {}

    /** The SQLSTATE if it was the database, else the class. */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst()
                .map("SQLSTATE "::concat)
                .orElseGet(() -> failure.getClass().getName());
    }
}
