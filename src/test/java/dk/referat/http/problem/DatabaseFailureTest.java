package dk.referat.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseFailureTest {

    private final Messages messages = Messages.in(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "57014", "08006", "57P01", "53300"})
    void isWorthAnotherTry(String state) {
        assertThat(failure(new SQLException("", state)).isPassing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "Failed to enlist. Check",
                "Unable to enlist"
            })
    void isWorthAnotherTryWhenThePoolIsDry(String message) {
        assertThat(failure(new SQLException(message)).isPassing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001"})
    void isNotWorthAnotherTry(String state) {
        assertThat(failure(new SQLException("", state)).isPassing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "23P01"})
    void canBeARivalsDoing(String state) {
        assertThat(failure(said(state, "uk_unheard_of")).brokenRule(messages)).isEqualTo("conflict.rival");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23502", "23514", "42703"})
    void isOursIfNoMessageNamesIt(String state) {
        assertThat(failure(said(state, "ck_unheard_of")).brokenRule(messages)).isNull();
    }

    @Test
    void isFoundInABatch() {
        SQLException batch = new BatchUpdateException("", "23505", new int[0], said("23505", "uk_unheard_of"));

        assertThat(failure(batch).constraint()).isEqualTo("uk_unheard_of");
    }

    @Test
    void leavesItUncertainWhatBecameOfACommitThatGotNoAnswer() {
        assertThat(commitFailing("08006").isUncertain()).isTrue();
        assertThat(commitFailing("08006").isPassing()).isTrue();
        assertThat(commitFailing("40001").isUncertain()).isFalse();
        assertThat(commitFailing("40001").isPassing()).isTrue();
        assertThat(commitFailing("23505").brokenRule(messages)).isEqualTo("conflict.rival");
        assertThat(failure(new SQLException("", "08006")).isUncertain()).isFalse();
    }

    /** As the transaction manager tells it. */
    private static DatabaseFailure commitFailing(String state) {
        Exception commit = new Exception("Rolled back");
        commit.addSuppressed(new Exception("One phase", new SQLException("", state)));
        return DatabaseFailure.in(new IllegalStateException(commit));
    }

    @Test
    void isWhatFailedFirstAndNotWhatFailedBecauseOfIt() {
        SQLException first = said("23505", "uk_unheard_of");
        first.addSuppressed(new SQLException("", "08003"));

        assertThat(failure(first).state()).isEqualTo("23505");
    }

    @Test
    void isNoneWhereTheDatabaseHasNoPartInIt() {
        assertThat(DatabaseFailure.in(new IllegalStateException()))
                .isEqualTo(new DatabaseFailure("", null, null, false, false));
    }

    private static DatabaseFailure failure(SQLException cause) {
        return DatabaseFailure.in(new IllegalStateException(new RuntimeException(cause)));
    }

    private static PSQLException said(String state, String constraint) {
        return new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0Mbroken\0n" + constraint + "\0"));
    }
}
