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
        "22.-23. januar 2024,2024-01-22,2024-01-23",
        "d. 22.-23. januar 2024,2024-01-22,2024-01-23",
        "22.\u201323. januar 2024,2024-01-22,2024-01-23",
        "22. - 23. januar 2024,2024-01-22,2024-01-23",
        "22-23. januar 2024,2024-01-22,2024-01-23",
        "d. 22. og 23. januar 2024,2024-01-22,2024-01-23",
        "den 22. og den 23. januar 2024,2024-01-22,2024-01-23",
        "22. til 23. januar 2024,2024-01-22,2024-01-23",
        "'22., 23. og 24. januar 2024',2024-01-22,2024-01-24",
        "28. januar - 2. februar 2024,2024-01-28,2024-02-02",
        "28. januar til 2. februar 2024,2024-01-28,2024-02-02",
        "28. december - 2. januar 2024,2023-12-28,2024-01-02",
        "28. december 2023 - 2. januar 2024,2023-12-28,2024-01-02",
        "28. december 2023 - 2. januar,2023-12-28,2024-01-02",
        "mandag d. 29. januar - fredag d. 2. februar 2024,2024-01-29,2024-02-02",
        "01.05.2024-03.05.2024,2024-05-01,2024-05-03",
        "01-05-2024 - 03-05-2024,2024-05-01,2024-05-03",
        "1/5-3/5 2024,2024-05-01,2024-05-03",
        "1/5 - 3/5-2024,2024-05-01,2024-05-03",
        "2024-05-01 - 2024-05-03,2024-05-01,2024-05-03",
        "fra d. 1. maj 2024 til d. 3. maj 2024,2024-05-01,2024-05-03"
    })
    void readsSeveralDays(String text, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, null))
                .isEqualTo(new FuzzyDate(text, DatePrecision.DAY_RANGE, from, to, null, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-20,d. 22. og 23. januar,2024-01-22,2024-01-23",
        "2023-12-20,28. december - 2. januar,2023-12-28,2024-01-02",
        "2024-01-03,28. december - 2. januar,2023-12-28,2024-01-02",
        "2023-12-20,22/1-23/1,2024-01-22,2024-01-23"
    })
    void choosesOneYearForSeveralDays(LocalDate reference, String text, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, reference))
                .isEqualTo(new FuzzyDate(text, DatePrecision.DAY_RANGE, from, to, null, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "'uge 3, 2024',WEEK,2024-01-15,2024-01-21",
        "uge 3 2024,WEEK,2024-01-15,2024-01-21",
        "uge 3/2024,WEEK,2024-01-15,2024-01-21",
        "Uge 1 2020,WEEK,2019-12-30,2020-01-05",
        "uge 53 2020,WEEK,2020-12-28,2021-01-03",
        "Uge 18/19 2021,WEEK_RANGE,2021-05-03,2021-05-16",
        "uge 18-20 2021,WEEK_RANGE,2021-05-03,2021-05-23",
        "'uge 18 \u2013 20, 2021',WEEK_RANGE,2021-05-03,2021-05-23",
        "ugerne 18 og 19 2021,WEEK_RANGE,2021-05-03,2021-05-16",
        "'uge 18, 19 og 20 i 2021',WEEK_RANGE,2021-05-03,2021-05-23",
        "uge 18 til uge 20 2021,WEEK_RANGE,2021-05-03,2021-05-23",
        "uge 51-1 2020,WEEK_RANGE,2020-12-14,2021-01-10"
    })
    void readsIsoWeeks(String text, DatePrecision precision, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, null)).isEqualTo(new FuzzyDate(text, precision, from, to, null, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-12,uge 18,WEEK,2021-05-03,2021-05-09",
        "2021-05-12,Uge 18/19,WEEK_RANGE,2021-05-03,2021-05-16",
        "2021-05-12,uge 18 direktionen,WEEK,2021-05-03,2021-05-09",
        "2023-12-20,uge 2,WEEK,2024-01-08,2024-01-14",
        "2024-01-03,uge 51,WEEK,2023-12-18,2023-12-24",
        "2021-01-20,uge 53,WEEK,2020-12-28,2021-01-03"
    })
    void takesAWeekWithoutYearForTheNearest(
            LocalDate reference, String text, DatePrecision precision, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, reference))
                .isEqualTo(new FuzzyDate(text, precision, from, to, null, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "juni 2021,MONTH,2021-06-01,2021-06-30",
        "Januar 2021,MONTH,2021-01-01,2021-01-31",
        "feb. 2024,MONTH,2024-02-01,2024-02-29",
        "februar måned 2021,MONTH,2021-02-01,2021-02-28",
        "i løbet af maj 2024,MONTH,2024-05-01,2024-05-31",
        "i løbet af maj måned i 2024,MONTH,2024-05-01,2024-05-31",
        "primo juni 2024,MONTH,2024-06-01,2024-06-10",
        "i begyndelsen af juni 2024,MONTH,2024-06-01,2024-06-10",
        "medio maj 2024,MONTH,2024-05-11,2024-05-20",
        "ultimo maj 2024,MONTH,2024-05-21,2024-05-31",
        "Ultimo februar 2023,MONTH,2023-02-21,2023-02-28",
        "inden udgangen af maj 2024,MONTH,2024-05-21,2024-05-31",
        "Oktober-november 2019,MONTH_RANGE,2019-10-01,2019-11-30",
        "juni/juli 2021,MONTH_RANGE,2021-06-01,2021-07-31",
        "juni og juli 2021,MONTH_RANGE,2021-06-01,2021-07-31",
        "fra juni til august 2021,MONTH_RANGE,2021-06-01,2021-08-31",
        "jan.-feb. 2024,MONTH_RANGE,2024-01-01,2024-02-29",
        "december-januar 2024,MONTH_RANGE,2023-12-01,2024-01-31",
        "november 2023 - januar 2024,MONTH_RANGE,2023-11-01,2024-01-31",
        "november 2022 - januar 2024,MONTH_RANGE,2022-11-01,2024-01-31",
        "1. kvartal 2021,QUARTER,2021-01-01,2021-03-31",
        "4. kvt. 2021,QUARTER,2021-10-01,2021-12-31",
        "andet kvartal af 2021,QUARTER,2021-04-01,2021-06-30",
        "Q3 2021,QUARTER,2021-07-01,2021-09-30",
        "1. halvår 2024,MONTH_RANGE,2024-01-01,2024-06-30",
        "andet halvår 2024,MONTH_RANGE,2024-07-01,2024-12-31",
        "foråret 2024,SEASON,2024-03-01,2024-05-31",
        "fora\u030aret 2024,SEASON,2024-03-01,2024-05-31",
        "sommeren 2021,SEASON,2021-06-01,2021-08-31",
        "sommer 2021,SEASON,2021-06-01,2021-08-31",
        "EFTERÅRET 2021,SEASON,2021-09-01,2021-11-30",
        "vinteren 2023/24,SEASON,2023-12-01,2024-02-29",
        "vinteren 2023/2024,SEASON,2023-12-01,2024-02-29",
        "vinteren 2023,SEASON,2023-12-01,2024-02-29",
        "2024,YEAR,2024-01-01,2024-12-31",
        "i 2024,YEAR,2024-01-01,2024-12-31",
        "i løbet af 2024,YEAR,2024-01-01,2024-12-31",
        "i begyndelsen af 2024,YEAR,2024-01-01,2024-03-31",
        "primo 2024,YEAR,2024-01-01,2024-03-31",
        "midt i 2024,YEAR,2024-05-01,2024-08-31",
        "inden udgangen af 2024,YEAR,2024-10-01,2024-12-31",
        "ultimo 2024,YEAR,2024-10-01,2024-12-31"
    })
    void readsAPeriodWithItsYear(String text, DatePrecision precision, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, null)).isEqualTo(new FuzzyDate(text, precision, from, to, null, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-12,Juni-juli,MONTH_RANGE,2021-06-01,2021-07-31",
        "2021-05-12,jun/jul,MONTH_RANGE,2021-06-01,2021-07-31",
        "2021-05-12,i løbet af maj,MONTH,2021-05-01,2021-05-31",
        "2020-10-07,februar,MONTH,2021-02-01,2021-02-28",
        "2020-10-07,Januar måned,MONTH,2021-01-01,2021-01-31",
        "2023-12-20,i januar,MONTH,2024-01-01,2024-01-31",
        "2023-12-20,i oktober,MONTH,2023-10-01,2023-10-31",
        "2024-05-02,primo juni,MONTH,2024-06-01,2024-06-10",
        "2024-05-02,medio maj,MONTH,2024-05-11,2024-05-20",
        "2024-10-02,3. kvartal,QUARTER,2024-07-01,2024-09-30",
        "2024-10-02,4. kvt.,QUARTER,2024-10-01,2024-12-31",
        "2020-09-29,i foråret,SEASON,2021-03-01,2021-05-31",
        "2020-09-29,efteråret,SEASON,2020-09-01,2020-11-30",
        "2024-02-01,til sommer,SEASON,2024-06-01,2024-08-31",
        "2024-01-15,vinteren,SEASON,2023-12-01,2024-02-29",
        "2024-05-02,2. halvår,MONTH_RANGE,2024-07-01,2024-12-31",
        "2023-11-20,december-januar,MONTH_RANGE,2023-12-01,2024-01-31"
    })
    void takesAPeriodWithoutYearForTheFirstThatIsNotLongPast(
            LocalDate reference, String text, DatePrecision precision, LocalDate from, LocalDate to) {
        assertThat(FuzzyDate.parse(text, reference))
                .isEqualTo(new FuzzyDate(text, precision, from, to, null, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "Møde d. 29. september kl. 10,10:00,",
        "d. 29. september kl. 9-13,09:00,13:00",
        "D. 29. september kl. 9.00 - 13.30,09:00,13:30",
        "'29. september 2020, kl. 8.30',08:30,",
        "29-09-2020 kl 8:00,08:00,",
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
                "20/72",
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
