package dk.referat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.problem.Invalid;
import dk.referat.problem.PreconditionFailed;
import dk.referat.problem.PreconditionRequired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", " \"6\" , \"7\"", "W/\"7\", \"7\"", "\"a,b\",\"7\""})
    void namesTheCurrentEdition(String header) {
        IfMatch.of(header).check("\"7\"");

        assertThat(EntityTags.parse(header)).get().matches(tags -> tags.matchStrongly("\"7\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"77\"", "\"\""})
    void doesNotNameTheCurrentEdition(String header) {
        assertThatThrownBy(() -> IfMatch.of(header).check("\"7\"")).isInstanceOf(PreconditionFailed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"6\" \"7\"", "\"7\",,", "w/\"7\"", "", "*, \"7\""})
    void refusesWhatIsNoListOfEntityTags(String header) {
        assertThatThrownBy(() -> IfMatch.of(header).check("\"7\"")).isInstanceOf(Invalid.class);
    }

    @Test
    void asksForTheHeader() {
        assertThatThrownBy(() -> IfMatch.of(null).check("\"7\"")).isInstanceOf(PreconditionRequired.class);
    }

    @Test
    void comparesWeaklyWhereNothingIsChanged() {
        assertThat(EntityTags.parse("W/\"7\"")).get().matches(tags -> tags.matchWeakly("\"7\""));
    }
}
