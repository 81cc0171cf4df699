package dk.referat.journal;

import static dk.referat.journal.JournalNumber.ACADRE;
import static dk.referat.journal.JournalNumberKind.CASE;
import static dk.referat.journal.JournalNumberKind.DOCUMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4218/21",
                "(4218/21)",
                "4218-21",
                "4218/2021",
                " ( 4218 / 21 ) ",
                "004218/21",
                "\u00a04218\u00a0/\u00a021\u00a0",
                "4218\u201321",
                "4218\u201121",
                "4218\u204421",
                "\ufeff4218/21",
                "4218/21)",
                "(4218/21"
            })
    void readsEveryWrittenFormOfADocumentNumberAsTheSameNumber(String text) {
        assertThat(JournalNumber.of(ACADRE, DOCUMENT, text))
                .contains(new JournalNumber(ACADRE, DOCUMENT, text, "D:2021/4218", 4218, 2021));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/84", "20-84", "2020/84", "(20/84)", "20/0084", "20 / 84"})
    void readsEveryWrittenFormOfACaseNumberAsTheSameNumber(String text) {
        assertThat(JournalNumber.of(ACADRE, CASE, text))
                .contains(new JournalNumber(ACADRE, CASE, text, "C:2020/84", 84, 2020));
    }

    @ParameterizedTest
    @CsvSource({"5/00,2000", "5/69,2069", "5/70,1970", "5/99,1999", "5/1968,1968", "5/2071,2071"})
    void placesTwoDigitYearsBetween1970And2069(String text, int year) {
        assertThat(JournalNumber.of(ACADRE, DOCUMENT, text).orElseThrow().year())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4218",
                "4218/1",
                "4218/021",
                "4218/3021",
                "42 18/21",
                "4218/21/1",
                "0/21",
                "000/21",
                "2147483648/21",
                "99999999999999999999/21",
                "-5/21",
                "4218/21 (H)",
                "abc/21",
                "\u0668\u0667/21",
                "85.02.02-G01-1-17"
            })
    void refusesWhatIsNoDocumentNumber(String text) {
        assertThat(JournalNumber.of(ACADRE, DOCUMENT, text)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "  ", "()", "( )", "(())", "0", "(0)", " 0 ", "-", "\u2013", "(-)", "\u00a0", "\t()\r\n"})
    void knowsWhatStandsForANumberThatIsNotShown(String text) {
        assertThat(JournalNumber.isNoneShown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4218/21", "(H)", "00", "0/0", "x"})
    void takesNothingElseForANumberThatIsNotShown(String text) {
        assertThat(JournalNumber.isNoneShown(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {ACADRE, "SBSYS"})
    void hasNoNumberWhereNoneIsShown(String system) {
        assertThat(JournalNumber.candidates(system, "()")).isEmpty();
    }

    @Test
    void offersBothReadingsOfANumberThatCouldBeEither() {
        assertThat(JournalNumber.candidates(ACADRE, "20/84"))
                .extracting(JournalNumber::kind, JournalNumber::serial, JournalNumber::year)
                .containsExactly(tuple(DOCUMENT, 20, 1984), tuple(CASE, 84, 2020));
    }

    @ParameterizedTest
    @CsvSource({"4218/21,DOCUMENT", "4218-2021,DOCUMENT", "21/4218,CASE", "2021/4218,CASE"})
    void offersOnlyWhatTheNumbersAllow(String text, JournalNumberKind kind) {
        assertThat(JournalNumber.candidates(ACADRE, text))
                .extracting(JournalNumber::kind)
                .containsExactly(kind);
    }

    @Test
    void keepsDocumentAndCaseApart() {
        assertThat(JournalNumber.candidates("SBSYS", "85.02.02-G01-1-17"))
                .extracting(JournalNumber::normalized)
                .containsExactly("D:85.02.02-G01-1-17", "C:85.02.02-G01-1-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 85.02.02-G01-1-17 ",
                "85.02.02-g01-1-17",
                "(85.02.02-G01-1-17)",
                "85.02.02\u2011G01\u20131-17",
                "85.02.02-G01-1-17\u00a0"
            })
    void matchesOtherSystemsOnTheTrimmedText(String text) {
        assertThat(JournalNumber.of("SBSYS", CASE, text).orElseThrow().normalized())
                .isEqualTo("C:85.02.02-G01-1-17");
    }

    @ParameterizedTest
    @CsvSource({"A 1-2,A1-2", "A (1),A (2)", "A-01,A-1"})
    void leavesOtherSystemsNumbersWhole(String one, String another) {
        assertThat(JournalNumber.of("SBSYS", CASE, one).orElseThrow().normalized())
                .isNotEqualTo(
                        JournalNumber.of("SBSYS", CASE, another).orElseThrow().normalized());
    }

    @ParameterizedTest
    @CsvSource({"'  85.02.02-G01-1-17\u00a0',85.02.02-G01-1-17", "(g 12),g 12", "Sag 7 (lukket),Sag 7 (lukket)"})
    void sendsOtherSystemsTrimmedText(String text, String canonical) {
        assertThat(JournalNumber.of("SBSYS", CASE, text).orElseThrow().canonical())
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT,(004218-2021),4218/21",
        "CASE,2020-84,20/84",
        "DOCUMENT,7/2000,7/00",
        "CASE,1999/7,99/7",
        "DOCUMENT,7/2085,7/2085",
        "CASE,1951/7,1951/7"
    })
    void sendsTheShortestFormThatReadsBack(JournalNumberKind kind, String text, String canonical) {
        assertThat(JournalNumber.of(ACADRE, kind, text).orElseThrow().canonical())
                .isEqualTo(canonical);
    }

    @Test
    void readsBackEveryNumberItSends() {
        Random random = new Random(4218);
        for (int i = 0; i < 5_000; i++) {
            int serial = 1 + random.nextInt(Integer.MAX_VALUE - 1);
            int year = 1900 + random.nextInt(200);
            for (JournalNumberKind kind : JournalNumberKind.values()) {
                String text = kind == DOCUMENT ? serial + "/" + year : year + "/" + serial;
                JournalNumber number = JournalNumber.of(ACADRE, kind, text).orElseThrow();
                assertThat(JournalNumber.of(ACADRE, kind, number.canonical()))
                        .map(JournalNumber::normalized)
                        .contains(number.normalized());
            }
        }
    }

    @Test
    void takesTheNameOfASystemInAnyLetters() {
        assertThat(JournalNumber.of(" acadre", DOCUMENT, "4218/21")
                        .orElseThrow()
                        .system())
                .isEqualTo(ACADRE);
    }

    @Test
    void refusesOverlongText() {
        for (String unit : List.of("(", ")", " ", "0", "8", "/", "-", "4218/21 ", "\u00a0(")) {
            String text = unit.repeat(100_000);
            assertThat(JournalNumber.candidates(ACADRE, text)).isEmpty();
            assertThat(JournalNumber.candidates("SBSYS", text)).isEmpty();
        }
    }
}
