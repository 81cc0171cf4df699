package dk.referat.importing.prose;

import dk.referat.agenda.GuestPlan;
import dk.referat.agenda.GuestPresence;
import dk.referat.importing.minutes.ReadGuest;
import dk.referat.importing.text.Heading;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who is invited to a matter, who came, and who stays away. */
public final class GuestReader {
    private static final Pattern ATTENDS = Pattern.compile(
            "^ (?:(?:del)?tager (?:\\p{L}+ )?(?:del )?|deltog\\b|deltager\\b|deltage\\b|er med |var med |inviteres |er inviteret |møder )"
                    + "(?!til efterretning)");
    private static final Pattern STAYS_AWAY =
            Pattern.compile("^ (?:deltager|deltog) ikke\\b|^ er (?:fraværende|forhindret)\\b|^ har meldt afbud\\b");
    private static final Pattern TAKES_PART = Pattern.compile(
            "\\bdelta(?:ger|ge)\\b|\\bdeltog\\b|\\b(?:er|var) med (?:under|ved|i|til|på|fra)\\b|\\binviter(?:es|et)\\b");
    private static final Pattern SPOKE =
            Pattern.compile("^ (?:præsenterede|fremlagde|orienterede|gennemgik|redegjorde|viste|fortalte|holdt)\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{3,120})\\)");
    private static final Pattern BY = Pattern.compile("(?<![\\p{L}])(?:v/|v\\.|ved|oplæg fra) ?(?=\\p{L})");

    private GuestReader() {}

    /** Who is planned, by the agenda's text. */
    public static List<ReadGuest> planned(String text) {
        List<ReadGuest> guests = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            PartyReader.Opening subject = PartyReader.opening(sentence.text());
            String predicate = sentence.text().substring(subject.end());
            if (STAYS_AWAY.matcher(predicate).find()) {
                plan(guests, subject.parties(), GuestPlan.NOT_ATTENDING, sentence.raw());
            } else if (ATTENDS.matcher(predicate).find()
                    && TAKES_PART.matcher(predicate).find()) {
                plan(guests, subject.parties(), GuestPlan.INVITED, sentence.raw());
            }
            inBrackets(guests, sentence);
            Matcher by = BY.matcher(sentence.text());
            while (by.find()) {
                PartyReader.Opening speaker =
                        PartyReader.opening(sentence.text().substring(by.end()));
                List<Party> speakers = speaker.parties().stream()
                        .filter(party -> party.kind() == PartyKind.PERSON && party.title() != null)
                        .toList();
                plan(guests, speakers, GuestPlan.INVITED, sentence.raw());
            }
        }
        return List.copyOf(guests);
    }

    /** What became of the plan, by the text of the decision. */
    public static List<ReadGuest> met(List<ReadGuest> planned, String text) {
        List<ReadGuest> guests = new ArrayList<>(planned);
        for (Sentence sentence : Sentences.of(text)) {
            PartyReader.Opening subject = PartyReader.opening(sentence.text());
            String predicate = sentence.text().substring(subject.end());
            boolean away = STAYS_AWAY.matcher(predicate).find();
            boolean came = !away
                    && ATTENDS.matcher(predicate).find()
                    && TAKES_PART.matcher(predicate).find();
            boolean spoke = SPOKE.matcher(predicate).find();
            for (Party party : subject.parties()) {
                if (away || came || spoke) {
                    settle(guests, party, away ? GuestPresence.ABSENT : GuestPresence.ATTENDED, spoke, sentence);
                }
            }
        }
        return List.copyOf(guests);
    }

    private static void settle(
            List<ReadGuest> guests, Party party, GuestPresence presence, boolean onlyPlanned, Sentence sentence) {
        for (int i = 0; i < guests.size(); i++) {
            ReadGuest guest = guests.get(i);
            if (Heading.key(guest.party().name()).equals(Heading.key(party.name()))) {
                guests.set(i, new ReadGuest(guest.party(), guest.planned(), presence, guest.quote()));
                return;
            }
        }
        if (!onlyPlanned && party.kind() != PartyKind.GROUP) {
            guests.add(new ReadGuest(party, null, presence, sentence.raw()));
        }
    }

    private static void inBrackets(List<ReadGuest> guests, Sentence sentence) {
        Matcher brackets = IN_BRACKETS.matcher(sentence.text());
        while (brackets.find()) {
            PartyReader.Opening subject = PartyReader.opening(brackets.group(1));
            String predicate = brackets.group(1).substring(subject.end());
            if (STAYS_AWAY.matcher(predicate).find()) {
                plan(guests, subject.parties(), GuestPlan.NOT_ATTENDING, brackets.group());
            } else if (ATTENDS.matcher(predicate).find()) {
                plan(guests, subject.parties(), GuestPlan.INVITED, sentence.raw());
            }
        }
    }

    private static void plan(List<ReadGuest> guests, List<Party> parties, GuestPlan plan, String quote) {
        for (Party party : parties) {
            boolean named =
                    guests.stream().anyMatch(guest -> guest.party().name().equals(party.name()));
            if (!named && party.kind() != PartyKind.GROUP) {
                guests.add(new ReadGuest(party, plan, GuestPresence.UNKNOWN, quote));
            }
        }
    }
}
