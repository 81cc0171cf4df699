package dk.referat.importing.prose;

import dk.referat.importing.text.Clean;
import dk.referat.importing.text.Heading;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who recommends: "Kommunaldirektøren indstiller, at …". */
public final class RecommendationReader {
    private static final Pattern PROPOSES =
            Pattern.compile("^(.{2,200}?)\\s+(?:indstiller|anbefaler|foreslår|indstillede|anbefalede)\\b");
    private static final Pattern FROM = Pattern.compile("^indstilling fra (.{2,100})$", Pattern.CASE_INSENSITIVE);

    private RecommendationReader() {}

    public static Optional<Party> proposer(String heading, String text) {
        Matcher from = FROM.matcher(Heading.plain(Clean.oneLine(heading)).replaceFirst("[.:]$", ""));
        if (from.matches()) {
            return Optional.of(PartyReader.whole(from.group(1)));
        }
        String first = Sentences.of(text.substring(0, Math.min(2_000, text.length()))).stream()
                .findFirst()
                .map(Sentence::text)
                .orElse("");
        Matcher proposes = PROPOSES.matcher(first);
        if (!proposes.find() || proposes.group(1).equalsIgnoreCase("det")) {
            return Optional.empty();
        }
        Party party = PartyReader.whole(proposes.group(1));
        boolean unread = party.kind() == PartyKind.UNRESOLVED && party.name().contains(" ");
        return unread && !Character.isUpperCase(party.name().charAt(0)) ? Optional.empty() : Optional.of(party);
    }
}
