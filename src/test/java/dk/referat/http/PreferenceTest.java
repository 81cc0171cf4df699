package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait=30",
                "Wait=30",
                "wait = \"30\"",
                "respond-async, wait=30",
                "return=minimal; foo=bar, wait=30; x=y, wait=5"
            })
    void readsHowLongToWait(String header) {
        assertThat(Preference.wait(header)).contains(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=soon", "wait=1.5", "await=30", "wait=30000000000"})
    void hearsNothingElse(String header) {
        assertThat(Preference.wait(header)).isEmpty();
    }

    @Test
    void hearsNoWishWhereThereIsNoHeader() {
        assertThat(Preference.wait(null)).isEmpty();
        assertThat(Preference.waited(Duration.ofSeconds(30))).isEqualTo("wait=30");
    }
}
