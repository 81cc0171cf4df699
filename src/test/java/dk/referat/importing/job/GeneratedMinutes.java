package dk.referat.importing.job;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Minutes of a municipality that does not exist, each of another day, by turns whole protocols and extracts of one item. */
public final class GeneratedMinutes {

    private static final LocalDate FIRST = LocalDate.of(2004, 1, 6);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da"));

    private static final List<String> MATTERS = List.of(
            "Budgetopfølgning",
            "Renovering af svømmehallen",
            "Handleplan for sygefravær",
            "Udbud af rengøring",
            "Ny skolestruktur",
            "Helhedsplan for havnen",
            "Digital strategi",
            "Tilsyn med plejecentre");
    private static final List<String> DECISIONS = List.of(
            "Drøftet.",
            "Godkendt.",
            "Taget til orientering.",
            "Direktionen godkendte indstillingen. Økonomiafdelingen følger op inden sommerferien.",
            "Direktionen drøftede sagen. Staben udarbejder et oplæg til næste møde.",
            "Udsat.");

    private GeneratedMinutes() {}

    static String name(int number) {
        return "%d/dir-%s.txt".formatted(date(number).getYear(), date(number));
    }

    public static String text(int number) {
        return number % 3 == 0 ? extract(number) : protocol(number);
    }

    /** Every second or third day, never at a weekend. */
    private static LocalDate date(int number) {
        LocalDate date = FIRST.plusWeeks(number / 2);
        return number % 2 == 0 ? date : date.with(DayOfWeek.THURSDAY);
    }

    private static String protocol(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("""
                Direktionen

                REFERAT

                Sted: Lyngholm Rådhus

                Dato: %s

                Start kl.: 09:00

                Slut kl.: 12:00

                Medlemmer: Kommunaldirektør Asta Lindemark (formand)
                Bo Tranekær
                Clara Højris

                Fraværende:

                """.formatted(date(number).format(LONG)));
        int items = 3 + random.nextInt(6);
        for (int item = 1; item <= items; item++) {
            text.append(item(number, item, random));
        }
        return text.toString();
    }

    private static String item(int number, int item, Random random) {
        String title = one(MATTERS, random) + " " + (number + item);
        return """
                %1$d. %2$s

                Åben sag

                Journalnr.: %3$02d/%4$d

                Sagsfremstilling

                Forvaltningen gør rede for %2$s. Der er brugt %5$d timer, og planen holder.

                Indstilling

                Kommunaldirektøren indstiller, at sagen behandles.

                Beslutning i Direktionen den %6$s

                %7$s

                Bilag:

                1 -\tÅben\tNotat om %2$s\t(%8$d/%3$02d)

                """.formatted(
                        item,
                        title,
                        date(number).getYear() % 100,
                        100 + random.nextInt(900),
                        10 + random.nextInt(200),
                        date(number).format(SHORT),
                        one(DECISIONS, random),
                        1000 + random.nextInt(9000));
    }

    private static String extract(int number) {
        Random random = new Random(number);
        String matter = one(MATTERS, random) + " " + number;
        return """
                ## Punkter til behandling

                ### *Åben Sag*

                ## Sagsfremstilling

                Direktionen har følgende punkter til behandling:

                - %1$s. Vedlagt: 1) Notat.

                ## **Indstilling**

                Kommunaldirektøren indstiller, at emnerne behandles.

                ## **Beslutning i Direktionen den %2$s**

                ## %1$s

                %3$s
                """.formatted(matter, date(number).format(SHORT), one(DECISIONS, random));
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
