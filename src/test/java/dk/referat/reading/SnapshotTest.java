package dk.referat.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnapshotTest {

    @Inject
    Snapshot snapshot;

    @Inject
    SeenRows rows;

    private Supplier<List<String>> isolation(Together with) {
        return rows.select(with, "show transaction_isolation", Map.of(), row -> row.getString(1));
    }

    @Test
    void lastsFromWhatIsAskedFirstToWhatIsAskedLast() {
        QuarkusTransaction.requiringNew().run(() -> {
            Together first = snapshot.beginning();
            assertThat(isolation(first).get()).containsExactly("repeatable read");
            assertThat(isolation(first).get()).containsExactly("repeatable read");
            Together last = snapshot.ending();
            var one = isolation(last);
            var other = isolation(last);
            assertThat(one.get()).containsExactly("repeatable read");
            assertThat(other.get()).containsExactly("repeatable read");
            assertThat(isolation(new Together()).get()).containsExactly("read committed");
        });
    }

    @Test
    void beginsAndEndsWithWhatIsAllAskedAtOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            Together whole = snapshot.whole();
            var one = isolation(whole);
            var other = isolation(whole);
            assertThat(one.get()).containsExactly("repeatable read");
            assertThat(other.get()).containsExactly("repeatable read");
            assertThatThrownBy(() -> isolation(whole)).isInstanceOf(IllegalStateException.class);
            assertThat(isolation(new Together()).get()).containsExactly("read committed");
        });
    }

    @Test
    void isAskedNothingAfterItsEnd() {
        QuarkusTransaction.requiringNew().run(() -> {
            Together last = snapshot.ending();
            isolation(last).get();
            assertThatThrownBy(() -> isolation(last)).isInstanceOf(IllegalStateException.class);
        });
    }
}
