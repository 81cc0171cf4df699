package dk.referat.importing.prose;

import dk.referat.importing.text.BodyNames;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What sort of party a word names, by how it ends. */
final class PartyWords {
    private static final List<String> TITLES = List.of("""
            chef direktør leder konsulent jurist medarbejder borgmester formand sekretær rådgiver
            koordinator specialist advokat ingeniør arkitekt planlægger økonom fuldmægtig assistent
            sagsbehandler inspektør rektor controller analytiker udvikler arkivar bibliotekar projektmager
            repræsentant mester redaktør revisor tovholder ordfører praktikant elev psykolog biolog geolog
            læge sygeplejerske ombud manager partner
            """.strip().split("\\s+"));
    private static final List<String> DEFINITE = List.of("erne", "ene", "en", "er", "ne", "n", "r", "e");
    private static final List<String> UNITS = List.of("""
            sekretariat afdeling forvaltning stab center centr enhed team kontor administration område
            service styring
            """.strip().split("\\s+"));
    private static final List<String> UNIT_ENDINGS = List.of("", "erne", "rne", "ene", "et", "en", "ne", "t", "n");
    private static final Pattern EXTERNAL =
            Pattern.compile("region(?:en)?|.*(?:styrelsen|ministeriet|politiet)|kl|3f|foa");
    private static final Set<String> FIELDS = Set.of("""
            it hr økonomi digitalisering kommunikation personale løn indkøb ejendomme plan teknik børn
            kultur jura miljø byg byggeri erhverv natur vej veje sundhed ældre social familie skole skoler
            dagtilbud unge fritid klima beskæftigelse arbejdsmarked integration drift beredskab ydelse
            ydelser handicap psykiatri omsorg ejendom trafik turisme bosætning politik ledelse analyse
            udvikling
            """.strip().split("\\s+"));
    private static final Set<String> MODIFIERS = Set.of("""
            konstitueret konst. konst fungerende fung. adm adm. administrerende daglig faglig tværgående
            strategisk politisk juridisk vicekommunal afgående kommende vores teknisk
            """.strip().split("\\s+"));
    private static final Set<String> NO_UNIT = Set.of(
            "service",
            "område",
            "området",
            "områderne",
            "centret",
            "afdeling",
            "center",
            "team",
            "stab",
            "enhed",
            "kontor");

    private PartyWords() {}

    static boolean isTitle(Word word) {
        return isWordLength(word) && endsWith(word.lower(), TITLES);
    }

    static boolean isDefiniteTitle(Word word) {
        String lower = word.lower();
        return isWordLength(word) && (lower.endsWith("formændene") || endsWith(lower, TITLES, DEFINITE));
    }

    static boolean isUnit(Word word) {
        String lower = word.lower();
        boolean named = isWordLength(word) && endsWith(lower, UNITS, UNIT_ENDINGS) && !NO_UNIT.contains(lower);
        return named || isField(word);
    }

    /** "Team", "Center": a unit only together with the name that follows. */
    static boolean isUnitPrefix(Word word) {
        return word.isCapitalised() && NO_UNIT.contains(word.lower());
    }

    /** "Teknik", "Miljø": a unit named by its field, alone or with another. */
    static boolean isField(Word word) {
        return word.isCapitalised() && FIELDS.contains(word.lower());
    }

    static boolean isPlural(Word title) {
        return title.lower().endsWith("erne")
                || title.lower().endsWith("ene")
                || title.lower().endsWith("lederne");
    }

    static boolean isGroup(Word word) {
        return BodyNames.isBodyWord(word.text()) || BodyNames.isBody(word.text());
    }

    static boolean isExternal(Word word) {
        return word.isCapitalised() || word.text().equals("3F")
                ? EXTERNAL.matcher(word.lower()).matches()
                : false;
    }

    static boolean isModifier(Word word) {
        return MODIFIERS.contains(word.lower());
    }

    static boolean isAny(Word word) {
        return isTitle(word) || isDefiniteTitle(word) || isUnit(word) || isGroup(word);
    }

    private static boolean endsWith(String word, List<String> stems, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && endsWith(word.substring(0, word.length() - ending.length()), stems)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.endsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordLength(Word word) {
        return word.text().length() <= 60 && !word.text().contains("/");
    }
}
