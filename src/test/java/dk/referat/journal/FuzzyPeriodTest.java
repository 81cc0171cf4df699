package dk.referat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyPeriodTest {

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
}
