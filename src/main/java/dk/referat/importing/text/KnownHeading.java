package dk.referat.importing.text;

import dk.referat.access.Access;
import dk.referat.agenda.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading whose words say what follows.
 *
 * @param inline where text of the section begins on the heading's own line, after "Indstilling: "; else -1
 */
public record KnownHeading(
        Kind kind, @Nullable SectionKind section, @Nullable Access access, int inline) {

    public enum Kind {
        ACCESS,
        ROUTING,
        SECTION,
        ATTACHMENTS,
        CONTENTS,
        OVERVIEW,
        SIGNATURES,
        PART
    }

    private static final int LONGEST = 80;
    private static final Map<String, KnownHeading> BY_KEY = new HashMap<>();

    static {
        section(SectionKind.SUMMARY, "resumé", "resume", "resumè", "sammendrag", "kort resumé");
        section(
                SectionKind.CASE_PRESENTATION,
                "sagsfremstilling",
                "sagsbeskrivelse",
                "sagens indhold",
                "beskrivelse af sagen");
        section(
                SectionKind.SUPPLEMENTARY,
                "supplerende sagsfremstilling",
                "supplerende bemærkninger",
                "supplerende oplysninger");
        section(
                SectionKind.ECONOMY,
                "økonomiske konsekvenser",
                "økonomiske forhold",
                "økonomiske og personalemæssige konsekvenser",
                "økonomi og personale");
        section(
                SectionKind.LEGAL,
                "lovgrundlag",
                "retsgrundlag",
                "lovhjemmel",
                "hjemmel",
                "lovgrundlag mv",
                "juridiske forhold");
        section(SectionKind.HEARING, "høring", "høringer", "høring og inddragelse");
        section(
                SectionKind.RECOMMENDATION,
                "indstilling",
                "indstillinger",
                "forslag til beslutning",
                "forvaltningens indstilling",
                "administrationens indstilling");
        section(
                SectionKind.OTHER,
                "personalemæssige konsekvenser",
                "miljømæssige konsekvenser",
                "klimamæssige konsekvenser",
                "sundhedsmæssige konsekvenser",
                "konsekvenser");
        put(Kind.ROUTING, "sagsgang", "sagens gang", "behandlingsplan");
        put(Kind.ATTACHMENTS, "bilag", "bilagsliste", "vedlagte bilag", "bilag til sagen", "bilag til punktet");
        put(
                Kind.CONTENTS,
                "indholdsfortegnelse",
                "indhold",
                "punktoversigt",
                "sagsoversigt",
                "dagsordenspunkter",
                "dagsorden");
        put(Kind.OVERVIEW, "bilagsoversigt", "bilagsfortegnelse", "oversigt over bilag");
        put(Kind.SIGNATURES, "underskriftsside", "underskrifter", "underskriftsark", "underskriftsblad");
        put(
                Kind.PART,
                "åbne punkter",
                "åbne sager",
                "åben dagsorden",
                "lukkede punkter",
                "lukkede sager",
                "lukket dagsorden");
        access(Access.OPEN, "åben sag", "åbent punkt", "åben", "åbent", "sagen er åben");
        access(Access.CLOSED, "lukket sag", "lukket punkt", "lukket", "sagen er lukket");
    }

    public static Optional<KnownHeading> of(Heading heading) {
        String text = heading.text();
        if (text.length() <= LONGEST) {
            KnownHeading known = BY_KEY.get(heading.key());
            if (known != null) {
                return Optional.of(known);
            }
            if (heading.marked() && heading.key().equals("økonomi")) {
                return Optional.of(new KnownHeading(Kind.SECTION, SectionKind.ECONOMY, null, -1));
            }
        }
        return startingALine(text);
    }

    public boolean isSection(SectionKind kind) {
        return section == kind;
    }

    private static Optional<KnownHeading> startingALine(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        String key = Heading.key(start);
        if (key.startsWith("lukket sag") || key.startsWith("lukket punkt")) {
            boolean reasonGiven = key.matches("lukket (sag|punkt)[ ,:(–-].*") && text.length() <= LONGEST;
            return reasonGiven ? Optional.ofNullable(BY_KEY.get("lukket sag")) : Optional.empty();
        }
        if (key.startsWith("indstilling fra ") && text.length() <= LONGEST && !key.contains(" er ")) {
            return Optional.ofNullable(BY_KEY.get("indstilling"));
        }
        int colon = start.indexOf(": ");
        KnownHeading known = colon < 0 ? null : BY_KEY.get(Heading.key(start.substring(0, colon)));
        return known == null || known.kind == Kind.ACCESS || known.kind.compareTo(Kind.ATTACHMENTS) > 0
                ? Optional.empty()
                : Optional.of(new KnownHeading(known.kind, known.section, null, colon + 2));
    }

    private static void section(SectionKind section, String... keys) {
        List.of(keys).forEach(key -> BY_KEY.put(key, new KnownHeading(Kind.SECTION, section, null, -1)));
    }

    private static void access(Access access, String... keys) {
        List.of(keys).forEach(key -> BY_KEY.put(key, new KnownHeading(Kind.ACCESS, null, access, -1)));
    }

    private static void put(Kind kind, String... keys) {
        List.of(keys).forEach(key -> BY_KEY.put(key, new KnownHeading(kind, null, null, -1)));
    }
}
