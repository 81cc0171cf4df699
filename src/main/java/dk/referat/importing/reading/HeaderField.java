package dk.referat.importing.reading;

import dk.referat.importing.text.Heading;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A labelled line of the header: "Sted: Skype". The value may be empty and stand on the lines below. */
record HeaderField(Label label, String value) {

    enum Label {
        BODY,
        PLACE,
        DATE,
        START,
        END,
        CHAIR,
        MEMBERS,
        PRESENT,
        ABSENT,
        EXCUSED,
        SUBSTITUTE,
        OTHER;

        boolean namesPeople() {
            return this == MEMBERS
                    || this == PRESENT
                    || this == ABSENT
                    || this == EXCUSED
                    || this == SUBSTITUTE
                    || this == CHAIR;
        }
    }

    private static final Map<Label, Set<String>> WORDS = Map.ofEntries(
            Map.entry(Label.BODY, Set.of("udvalg", "organ", "forum", "råd", "møde i")),
            Map.entry(
                    Label.PLACE,
                    Set.of("sted", "mødested", "lokale", "mødelokale", "sted/lokale", "lokation", "adresse")),
            Map.entry(
                    Label.DATE,
                    Set.of(
                            "dato",
                            "mødedato",
                            "dato og tid",
                            "dato/tid",
                            "tid",
                            "tidspunkt",
                            "mødetidspunkt",
                            "dato og tidspunkt",
                            "tid og sted",
                            "mødedato og tid")),
            Map.entry(
                    Label.START,
                    Set.of(
                            "start",
                            "starttidspunkt",
                            "mødestart",
                            "mødet startede",
                            "mødet åbnet",
                            "begyndt",
                            "starttid",
                            "fra")),
            Map.entry(
                    Label.END,
                    Set.of(
                            "slut",
                            "sluttidspunkt",
                            "mødet hævet",
                            "mødet sluttede",
                            "mødet slut",
                            "hævet",
                            "sluttid",
                            "mødet afsluttet",
                            "til")),
            Map.entry(Label.CHAIR, Set.of("formand", "mødeleder", "ordstyrer", "mødeformand")),
            Map.entry(
                    Label.MEMBERS,
                    Set.of("medlemmer", "medlem", "udvalgsmedlemmer", "mødedeltagere", "direktionen består af")),
            Map.entry(
                    Label.PRESENT,
                    Set.of(
                            "deltagere",
                            "deltagende",
                            "deltog",
                            "til stede",
                            "tilstede",
                            "tilstedeværende",
                            "mødt",
                            "fremmødte")),
            Map.entry(Label.ABSENT, Set.of("fraværende", "ikke til stede", "ikke mødt", "fraværende uden afbud")),
            Map.entry(
                    Label.EXCUSED,
                    Set.of(
                            "afbud",
                            "afbud fra",
                            "meldt afbud",
                            "fraværende med afbud",
                            "fravær/afbud",
                            "fraværende/afbud")),
            Map.entry(Label.SUBSTITUTE, Set.of("stedfortræder", "stedfortrædere", "suppleant", "suppleanter")),
            Map.entry(
                    Label.OTHER,
                    Set.of(
                            "referent",
                            "sekretær",
                            "mødetype",
                            "øvrige deltagere",
                            "gæster",
                            "bemærkninger",
                            "journalnr",
                            "sagsnr",
                            "kontakt",
                            "telefon",
                            "e-mail")));
    private static final Pattern GAP = Pattern.compile("\\s*\\|\\s*|\\s*\\t\\s*|\\s{2,}");
    private static final Pattern CLOCK_SUFFIX = Pattern.compile("[.,]? kl$");
    private static final int LONGEST_LABEL = 40;

    static Optional<HeaderField> of(Heading heading) {
        String text = heading.text().replaceFirst("^\\|\\s*", "").replaceFirst("\\s*\\|$", "");
        int colon = text.substring(0, Math.min(text.length(), LONGEST_LABEL)).indexOf(':');
        if (colon > 0) {
            return field(text.substring(0, colon), text.substring(colon + 1));
        }
        String[] cells = GAP.split(text.substring(0, Math.min(text.length(), 300)), 2);
        return field(cells[0], cells.length == 2 ? cells[1] : "");
    }

    private static Optional<HeaderField> field(String written, String value) {
        String key = CLOCK_SUFFIX.matcher(Heading.key(written)).replaceFirst("");
        for (Map.Entry<Label, Set<String>> entry : WORDS.entrySet()) {
            if (entry.getValue().contains(key)) {
                return Optional.of(new HeaderField(
                        entry.getKey(), value.replaceFirst("^[\\s|*]+", "").strip()));
            }
        }
        return Optional.empty();
    }
}
