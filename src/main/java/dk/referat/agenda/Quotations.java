package dk.referat.agenda;

import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which decisions the quotations on an item name. */
@ApplicationScoped
class Quotations {

    private final AgendaItemRepository items;

    Quotations(AgendaItemRepository items) {
        this.items = items;
    }

    /** Whoever may not know of a quoted decision sends the quotation back without it, which takes nothing away. */
    List<QuotedDecision> completed(List<QuotedDecision> sent, List<QuotedDecision> kept) {
        Set<UUID> known = known(kept);
        List<QuotedDecision> unseen = kept.stream()
                .filter(quoted -> quoted.decision() != null && !known.contains(quoted.decision()))
                .toList();
        return sent.stream()
                .map(quoted -> quoted.decision() != null
                        ? quoted
                        : unseen.stream()
                                .filter(quoted::saysTheSameAs)
                                .findFirst()
                                .orElse(quoted))
                .toList();
    }

    /** Nobody names a decision that they may not know of, unless it was there before. */
    void check(List<QuotedDecision> sent, List<QuotedDecision> kept) {
        Set<UUID> known = known(sent);
        Violations violations = new Violations();
        for (int i = 0; i < sent.size(); i++) {
            QuotedDecision quoted = sent.get(i);
            if (quoted.decision() != null && !known.contains(quoted.decision()) && !kept.contains(quoted)) {
                violations.add(
                        Violation.at("/quotedDecisions/" + i + "/decision", "invalid.agenda-item.quoted-decision"));
            }
        }
        violations.throwIfAny();
    }

    private Set<UUID> known(List<QuotedDecision> quotations) {
        return items.knownDecisions(quotations.stream());
    }
}
