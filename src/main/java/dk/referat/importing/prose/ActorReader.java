package dk.referat.importing.prose;

import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the clauses of a sentence in which a named party undertakes something. */
final class ActorReader {
    private static final String ADVERBS =
            "(?: (?:herefter|derefter|endvidere|desuden|også|snarest|efterfølgende|derfor|således|fremadrettet|ligeledes|samtidig|løbende|hurtigst muligt|i samarbejde med [^,;]{1,80}?))*";
    private static final Pattern CLAUSE_START =
            Pattern.compile("(?:[,;:]|\\bat|\\bog|\\bmen|\\bhvorefter|\\bsamt)\\s+(?=\\S)");
    private static final Pattern UNDERTAKES =
            Pattern.compile("^" + ADVERBS + " (" + FollowUpVerbs.UNDERTAKING + ")(?![\\p{L}])");
    private static final Pattern ACTS = Pattern.compile("^" + ADVERBS + " (\\p{Ll}{2,}r)(?![\\p{L}])(?! ikke\\b)");
    private static final Pattern INVERTED =
            Pattern.compile("(?<![\\p{L}])(" + FollowUpVerbs.UNDERTAKING_INVERTED + ")\\s+(?=\\S)");
    private static final Pattern TOGETHER =
            Pattern.compile("(?:i samarbejde med|sammen med|i dialog med|med bistand fra|med hjælp fra) ");
    private static final Pattern BARE = Pattern.compile("^.{3,200}? følger op\\.?$");

    private static final Pattern COMING = Pattern.compile(
            "\\bd\\. ?\\d|\\b(?:den|senest|inden|primo|medio|ultimo|uge|næste|kommende|begyndelsen|udgangen|i løbet af)\\b");
    private static final int MOST_CLAUSES = 12;

    private ActorReader() {}

    /** {@code strict} takes only verbs of undertaking, as befits a text that tells much else in the present tense. */
    static List<Actor> actors(String sentence, boolean strict) {
        List<Actor> actors = new ArrayList<>();
        int taken = 0;
        for (int start : clauseStarts(sentence)) {
            if (start < taken) {
                continue;
            }
            String clause = sentence.substring(start);
            PartyReader.Opening subject = PartyReader.opening(clause);
            if (!subject.isEmpty() && undertakes(subject.parties(), clause.substring(subject.end()), strict)) {
                add(actors, subject.parties(), clause.substring(subject.end()));
                taken = start + subject.end();
            }
        }
        return actors.isEmpty() ? inverted(sentence) : actors;
    }

    /** "X følger op.": the sentence doesn't say on what. */
    static boolean isBareFollowUp(String sentence) {
        return BARE.matcher(sentence).matches();
    }

    private static List<Integer> clauseStarts(String sentence) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Matcher start = CLAUSE_START.matcher(sentence);
        while (start.find() && starts.size() < MOST_CLAUSES) {
            starts.add(start.end());
        }
        return starts;
    }

    private static boolean undertakes(List<Party> parties, String predicate, boolean strict) {
        boolean groupsOnly = parties.stream()
                .allMatch(party -> party.kind() == PartyKind.GROUP || party.kind() == PartyKind.EXTERNAL);
        if (UNDERTAKES.matcher(predicate).find()) {
            return !(groupsOnly && FollowUpVerbs.WILL.matcher(predicate).find());
        }
        if (strict) {
            return false;
        }
        Matcher acts = ACTS.matcher(predicate);
        if (groupsOnly || !acts.find()) {
            return false;
        }
        String verb = predicate.substring(acts.start(1));
        boolean told =
                FollowUpVerbs.TOLD.matcher(verb).find() && !COMING.matcher(verb).find();
        return !told && !FollowUpVerbs.NO_UNDERTAKING.matcher(verb).find();
    }

    /** "På den baggrund foranlediger chefen …": the verb first, then who. */
    private static List<Actor> inverted(String sentence) {
        List<Actor> actors = new ArrayList<>();
        Matcher verb = INVERTED.matcher(sentence);
        while (actors.isEmpty() && verb.find()) {
            PartyReader.Opening subject = PartyReader.opening(sentence.substring(verb.end()));
            boolean adverbial =
                    verb.start() > 0 && PartyReader.opening(sentence).isEmpty();
            boolean groups = subject.parties().stream().allMatch(party -> party.kind() == PartyKind.GROUP);
            if (adverbial && !groups) {
                add(actors, subject.parties(), sentence.substring(verb.end() + subject.end()));
            }
        }
        return actors;
    }

    private static void add(List<Actor> actors, List<Party> subject, String predicate) {
        List<Party> parties = new ArrayList<>(subject);
        Matcher together = TOGETHER.matcher(predicate);
        if (together.find()) {
            for (Party party :
                    PartyReader.opening(predicate.substring(together.end())).parties()) {
                if (party.kind() != PartyKind.GROUP && !parties.contains(party)) {
                    parties.add(party);
                }
            }
        }
        Actor actor = new Actor(List.copyOf(parties));
        if (!actors.contains(actor)) {
            actors.add(actor);
        }
    }
}
