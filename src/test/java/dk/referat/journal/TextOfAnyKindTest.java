package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.journal.FuzzyDate.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from outside is of any kind and length: it may be unreadable, but never an error or a burden. */
class TextOfAnyKindTest {

    private static final LocalDate REFERENCE = LocalDate.of(2023, 12, 20);
    private static final String[] PIECES = {
        "1",
        "2",
        "31",
        "29",
        "13",
        "2024",
        "99",
        "0",
        ".",
        "-",
        "/",
        ",",
        ":",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u00a0",
        "(",
        ")",
        "–",
        "d. ",
        "den ",
        "kl. ",
        "uge ",
        "ugerne ",
        " og ",
        " til ",
        "januar",
        "februar",
        "maj",
        "jul",
        "dec.",
        "tirsdag",
        "man. ",
        "primo ",
        "ultimo ",
        "i løbet af ",
        "foråret",
        "vinteren ",
        "kvartal",
        "halvår",
        "måned",
        "Q1",
        "\ud83d\ude00",
        "\ud83d",
        "å",
        "a\u030a",
        "\u0000",
        "X",
        "T10:00"
    };

    @Test
    void neverFailsToReadADate() {
        Random random = new Random(20);
        for (int i = 0; i < 10_000; i++) {
            String text = text(random, 1 + random.nextInt(14));
            FuzzyDate date = FuzzyDate.parse(text, i % 3 == 0 ? null : REFERENCE);
            assertThat(date.text()).isEqualTo(text);
            assertThat(date.from() == null).isEqualTo(date.precision() == DatePrecision.UNKNOWN);
            assertThat(date.to() == null || !date.to().isBefore(date.from())).isTrue();
        }
    }

    @Test
    void findsDatesThatStandWhereItSaysAndDoNotOverlap() {
        Random random = new Random(12);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, 60);
            int end = 0;
            for (Found found : FuzzyDate.findIn(text, REFERENCE)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(found.date().text()).isEqualTo(text.substring(found.start(), found.end()));
                end = found.end();
            }
        }
    }

    @Test
    void readsWhatItFoundInProseAsTheSameDate() {
        String prose = "Frist 30/09, svar i uge 3-5, plan d. 22. og 23. januar kl. 9, igen i løbet af foråret 2024";

        List<FuzzyDate> found =
                FuzzyDate.findIn(prose, REFERENCE).stream().map(Found::date).toList();

        assertThat(found)
                .hasSize(4)
                .allSatisfy(date ->
                        assertThat(FuzzyDate.parse(date.text(), REFERENCE)).isEqualTo(date));
    }

    @Test
    void neverFailsOnAnyReference() {
        for (LocalDate reference : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
            assertThat(FuzzyDate.parse("d. 1. maj", reference).text()).isEqualTo("d. 1. maj");
            assertThat(FuzzyDate.parse("i maj", reference).text()).isEqualTo("i maj");
            assertThat(FuzzyDate.parse("uge 1", reference).text()).isEqualTo("uge 1");
        }
    }

    @Test
    void neverFailsToReadATimeOrANumber() {
        Random random = new Random(84);
        for (int i = 0; i < 10_000; i++) {
            String text = text(random, 1 + random.nextInt(8));
            TimeSlot.parse(text).ifPresent(slot -> assertThat(slot.from()).isNotNull());
            for (JournalNumber number : JournalNumber.candidates(i % 2 == 0 ? JournalNumber.ACADRE : "SBSYS", text)) {
                assertThat(JournalNumber.of(number.system(), number.kind(), number.canonical()))
                        .map(JournalNumber::normalized)
                        .contains(number.normalized());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "1",
                "1/",
                "1-",
                "1. og ",
                "1, ",
                "1., ",
                "1.-",
                "d. ",
                "tirsdag, d. ",
                "maj ",
                "maj-",
                "maj og ",
                "1. maj - ",
                "i løbet af ",
                "uge 1, 2, ",
                "kl. ",
                "1. maj kl. 9-",
                "2024-",
                "29-09-2020 ",
                "a\u030a"
            })
    void looksAtEachCharacterABoundedNumberOfTimes(String unit) {
        long reads = readsOf(unit.repeat(4_000 / unit.length()));
        long readsOfTheDouble = readsOf(unit.repeat(8_000 / unit.length()));

        assertThat(readsOfTheDouble).isLessThan(reads * 5 / 2);
    }

    @Test
    void readsTextOfAnyLength() {
        String text = "Svar senest d. 1. maj 2024, se (4218/21). ".repeat(2_400);

        assertThat(text).hasSizeGreaterThan(100_000);
        assertThat(FuzzyDate.findIn(text, REFERENCE)).hasSize(2_400);
        assertThat(FuzzyDate.parse(text, REFERENCE)).isEqualTo(FuzzyDate.unknown(text));
        assertThat(TimeSlot.parse(text)).isEmpty();
        assertThat(JournalNumber.candidates(JournalNumber.ACADRE, text)).isEmpty();
    }

    private static long readsOf(String text) {
        CountedText counted = new CountedText(text, new AtomicLong());
        new DateFinder(counted, REFERENCE).find(DatePattern.ALL);
        return counted.reads.get();
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private record CountedText(String text, AtomicLong reads) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
