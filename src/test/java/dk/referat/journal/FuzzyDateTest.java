package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    private static final LocalDate SEPTEMBER_2020 = LocalDate.of(2020, 9, 29);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29-09-2020",
                "29.09.2020",
                "29.9.2020",
                "29. 9. 2020",
                "29/9-2020",
                "29/9 2020",
                "29/9 - 2020",
                "29/09/2020",
                "2020-09-29",
                "29-09-20",
                "29/9-20",
                "29/09/20",
                "29.09.20",
                "d. 29.09.20",
                "29. september 2020",
                "29 september 2020",
                "29.september 2020",
                "29. SEPTEMBER, 2020",
                "29. sep. 2020",
                "29. sept. 2020",
                "29 sep 2020",
                "d. 29. september 2020",
                "D.29. september 2020.",
                "den 29. september 2020",
                "Tirsdag den 29. september 2020",
                "tirsdag, den 29. september 2020",
                "tirs. d. 29/9-2020",
                "tir. 29.9.2020",
                "\u00a0Tirsdag\u00a0den\u00a029.\u00a0september\u00a02020 ",
                "Tirsdag den 29.\nseptember 2020",
                "(29-09-2020)",
                "- 29-09-2020",
                "Dato: Tirsdag den 29. september 2020",
                "senest d. 29. september 2020"
            })
    void readsADayWithItsYear(String text) {
        assertThat(FuzzyDate.parse(text, null))
                .isEqualTo(new FuzzyDate(text, DatePrecision.DAY, SEPTEMBER_2020, SEPTEMBER_2020, null, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "29. september,2020-09-29",
        "25/2,2021-02-25",
        "30/09,2020-09-30",
        "d. 07/10,2020-10-07",
        "d. 7.10,2020-10-07",
        "d. 30. september,2020-09-30",
        "D. 30. SEPTEMBER,2020-09-30",
        "13. november,2020-11-13",
        "5. jan.,2021-01-05",
        "5. febr.,2021-02-05",
        "5. mar.,2021-03-05",
        "5. apr.,2020-04-05",
        "5. maj,2020-05-05",
        "5. jun.,2020-06-05",
        "5. jul.,2020-07-05",
        "5. aug.,2020-08-05",
        "5. sep.,2020-09-05",
        "5. okt.,2020-10-05",
        "5. nov.,2020-11-05",
        "5. dec.,2020-12-05",
        "lørdag d. 10. oktober,2020-10-10",
        "SØNDAG D. 11. OKTOBER,2020-10-11",
        "Økonomiudvalget d. 30/09,2020-09-30",
        "inden 1. november,2020-11-01",
        "29. september,2020-09-29"
    })
    void takesADayWithoutYearForTheNearest(String text, LocalDate day) {
        assertThat(FuzzyDate.parse(text, SEPTEMBER_2020))
                .isEqualTo(new FuzzyDate(text, DatePrecision.DAY, day, day, null, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-20,d. 9. januar,2024-01-09",
        "2023-12-20,d. 22. november,2023-11-22",
        "2024-01-10,d. 13. december,2023-12-13",
        "2021-05-12,17. maj,2021-05-17",
        "2021-05-12,24. august,2021-08-24",
        "2021-05-12,1. maj,2021-05-01",
        "2020-06-20,20. december,2020-12-20",
        "2020-07-01,31. december,2020-12-31",
        "2024-05-01,29. februar,2024-02-29"
    })
    void choosesTheYearByTheDateOfTheMinutes(LocalDate reference, String text, LocalDate day) {
        assertThat(FuzzyDate.parse(text, reference).from()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Møde d. 29. september kl. 10,10:00,",
        "d. 29. september kl. 9-13,09:00,13:00",
        "D. 29. september kl. 9.00 - 13.30,09:00,13:30",
        "'29. september 2020, kl. 8.30',08:30,",
        "29-09-2020 kl 8:00,08:00,",
        "Mødedato: 29. september 2020 - Kl. 8:00,08:00,",
        "'Tirsdag den 29. september 2020, 8:00-9:30',08:00,09:30",
        "29/9 fra kl. 10 til kl. 11,10:00,11:00",
        "2020-09-29T10:15,10:15,",
        "2020-09-29 10:15:30,10:15,"
    })
    void readsTheTimeBehindADay(String text, LocalTime from, LocalTime to) {
        assertThat(FuzzyDate.parse(text, SEPTEMBER_2020))
                .extracting(FuzzyDate::from, FuzzyDate::timeFrom, FuzzyDate::timeTo)
                .containsExactly(SEPTEMBER_2020, from, to);
    }

    @Test
    void readsTheTimesOfBothEndsOfSeveralDays() {
        assertThat(FuzzyDate.parse("d. 22. januar kl. 9 - 23. januar kl. 15", LocalDate.of(2023, 12, 20)))
                .isEqualTo(new FuzzyDate(
                        "d. 22. januar kl. 9 - 23. januar kl. 15",
                        DatePrecision.DAY_RANGE,
                        LocalDate.of(2024, 1, 22),
                        LocalDate.of(2024, 1, 23),
                        LocalTime.of(9, 0),
                        LocalTime.of(15, 0),
                        true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "snarest",
                "hurtigst muligt",
                "på et kommende møde",
                "inden jul",
                "inden jul 2024",
                "inden sommerferien 2024",
                "før jul og januar",
                "næste uge",
                "31. februar",
                "31. februar 2024",
                "29. februar 2023",
                "2021-13-40",
                "32-01-2024",
                "00-00-2024",
                "29/13",
                "uge 0",
                "uge 54",
                "uge 53 2021",
                "uge 48/20",
                "23.-22. januar 2024",
                "5. kvartal 2024",
                "foråret 2023/24",
                "vinteren 2023/27",
                "(4218/21)",
                "4218/21",
                "20/84",
                "85.02.02-G01-1-17",
                "10.30",
                "3.0",
                "2023/24",
                "2021 – 2025",
                "efter d. 1. maj 2024",
                "tidligst 1. maj 2024",
                "fra og med 1. maj 2024",
                "d. 1. maj eller d. 1. juni",
                "29. februar"
            })
    void leavesUnknownWhatNamesNoSingleDate(String text) {
        assertThat(FuzzyDate.parse(text, LocalDate.of(2021, 5, 12))).isEqualTo(FuzzyDate.unknown(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"d. 30. september", "25/2", "uge 18", "Juni-juli", "foråret", "3. kvartal", "29. sep. kl. 10"})
    void leavesUnknownADateWithoutYearWhenThereIsNoReference(String text) {
        assertThat(FuzzyDate.parse(text, null)).isEqualTo(FuzzyDate.unknown(text));
    }

    @Test
    void keepsTheTextAsItWasWritten() {
        assertThat(FuzzyDate.parse("  senest D. 30. SEPTEMBER\u00a02020. ", null)
                        .text())
                .isEqualTo("  senest D. 30. SEPTEMBER\u00a02020. ");
    }

    @Test
    void isMadeOfADay() {
        assertThat(FuzzyDate.ofDay(SEPTEMBER_2020)).isEqualTo(FuzzyDate.parse("2020-09-29", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Beslutning i Direktionen den 29-09-2020,2020-09-29",
        "## **Beslutning i Økonomiudvalget den 29.09.2020**,2020-09-29",
        "Dato: Tirsdag den 29. september 2020,2020-09-29",
        "'Direktionen, d. 29/9-2020 kl. 8:00',2020-09-29"
    })
    void findsTheDayOfAHeading(String line, LocalDate day) {
        assertThat(FuzzyDate.dayIn(line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Beslutning i Direktionen", "Samråd med ungerådet d. 17. maj", "Årshjul 2021", "uge 3 2024"})
    void findsNoDayInAHeadingThatNamesNoneWithItsYear(String line) {
        assertThat(FuzzyDate.dayIn(line)).isEmpty();
    }
}
