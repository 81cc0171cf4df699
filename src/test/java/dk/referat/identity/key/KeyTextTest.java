package dk.referat.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    @Test
    void isReadAsItWasMade() {
        KeyText made = KeyText.random();

        assertThat(made.text()).matches("referat_[0-9a-z]{8}_[0-9A-Za-z_-]{43}");
        assertThat(KeyText.read(made.text())).contains(made);
    }

    @Test
    void isNewEveryTime() {
        assertThat(Stream.generate(KeyText::random).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void hidesItsSecretFromWhoPrintsIt() {
        KeyText made = KeyText.random();

        assertThat(made).asString().contains(made.prefix()).doesNotContain(made.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "referat_abcd1234_",
                "referat_ABCD1234_0123456789012345678901234567890123456789012",
                "xreferat_abcd1234_0123456789012345678901234567890123456789012",
                "referat_abcd1234_0123456789012345678901234567890123456789012\n"
            })
    void refusesWhatIsNoKey(String text) {
        assertThat(KeyText.read(text)).isEmpty();
    }
}
