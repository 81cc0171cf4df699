package dk.referat.importing.reading;

import dk.referat.importing.text.Heading;
import java.util.List;

/**
 * What the table of contents announces.
 *
 * @param end the index of the first line behind it
 */
record Contents(List<Entry> entries, int end) {
    static final Contents NONE = new Contents(List.of(), 0);

    record Entry(int number, String title) {}

    boolean announces(int number, String title) {
        String key = Heading.key(title);
        return entries.stream()
                .anyMatch(entry ->
                        entry.number() == number && Heading.key(entry.title()).equals(key));
    }

    /** Whether an announced title begins so and is longer: the heading goes on on the next line. */
    boolean announcesLonger(int number, String start) {
        String key = Heading.key(start);
        return entries.stream()
                .anyMatch(entry -> entry.number() == number
                        && key.length() >= 8
                        && Heading.key(entry.title()).length() > key.length()
                        && Heading.key(entry.title()).startsWith(key));
    }
}
