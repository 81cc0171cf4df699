package dk.referat.importing.prose;

import java.util.Locale;
import java.util.Set;

/** Words before a full stop that ends no sentence, and those behind one that is part of a number. */
final class Abbreviations {
    private static final Set<String> NEVER_LAST = Set.of("""
            d kl bl.a bl ift ifm ifbm vedr pkt nr f.eks eks jf ca inkl ekskl pr hhv dvs ang adm afd dir
            tidl vha pga iht kap hr fr evt mht mhp p.t pt stk tlf sml ml min max dr skt sr jr st v o cand
            konst fung vicedir m f u i.f.t i.h.t m.h.t m.h.p ekstraord ordin resp gl
            """.strip().split("\\s+"));
    private static final Set<String> COUNTED = Set.of("""
            januar februar marts april maj juni juli august september oktober november december jan feb mar
            apr jun jul aug sep sept okt nov dec kvartal behandling halvår
            """.strip().split("\\s+"));

    private Abbreviations() {}

    static boolean isOne(String word) {
        return NEVER_LAST.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "13. November", "2. Kvartal". */
    static boolean isCounted(String word) {
        return COUNTED.contains(word.toLowerCase(Locale.ROOT));
    }
}
