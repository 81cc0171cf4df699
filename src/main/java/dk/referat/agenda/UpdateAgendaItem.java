package dk.referat.agenda;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.TimeSlot;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may change of an item; its place is changed by the agenda's order. */
public record UpdateAgendaItem(
        @Nullable ItemKind kind,
        @Nullable @Size(max = 2000) String heading,
        @NotBlank @Size(max = 2000) String title,
        @Nullable @Size(max = 2000) String publicTitle,
        @Omittable Access access,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 100) String kleSubject,
        @Nullable @Size(max = 100) String kleFacet,
        @Omittable @Size(max = 100) List<@Valid @NotNull Section> sections,
        @Nullable @Valid Recommendation recommendation,
        @Omittable @Size(max = 50) List<@Valid @NotNull QuotedDecision> quotedDecisions,
        @Nullable TimeSlot plannedSlot,
        @Omittable @Size(max = 200) List<@Valid @NotNull Guest> guests,
        @Omittable @Size(max = 200) List<@Valid @NotNull Absence> absences,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    public UpdateAgendaItem {
        access = requireNonNullElse(access, Access.OPEN);
        sections = requireNonNullElse(sections, List.of());
        quotedDecisions = requireNonNullElse(quotedDecisions, List.of());
        guests = requireNonNullElse(guests, List.of());
        absences = requireNonNullElse(absences, List.of());
        refs = requireNonNullElse(refs, List.of());
    }

    /** Access and references may change when all else is fixed. */
    UpdateAgendaItem exceptWhatIsNeverFixed(UpdateAgendaItem other) {
        return new UpdateAgendaItem(
                kind,
                heading,
                title,
                other.publicTitle,
                other.access,
                other.legalBasis,
                caseNumber,
                kleSubject,
                kleFacet,
                sections,
                recommendation,
                quotedDecisions,
                plannedSlot,
                guests,
                absences,
                other.refs);
    }

    boolean changesOnlyRefsOf(UpdateAgendaItem current) {
        return equals(current.exceptWhatIsNeverFixed(this))
                && access == current.access
                && Objects.equals(legalBasis, current.legalBasis)
                && Objects.equals(publicTitle, current.publicTitle);
    }

    /** What is set stays, what is not is taken from {@code found}. */
    UpdateAgendaItem completedBy(UpdateAgendaItem found) {
        return new UpdateAgendaItem(
                kind,
                heading == null ? found.heading : heading,
                title,
                publicTitle,
                access,
                legalBasis,
                caseNumber == null ? found.caseNumber : caseNumber,
                kleSubject,
                kleFacet,
                sections.isEmpty() ? found.sections : sections,
                recommendation == null ? found.recommendation : recommendation,
                quotedDecisions.isEmpty() ? found.quotedDecisions : quotedDecisions,
                plannedSlot == null ? found.plannedSlot : plannedSlot,
                guests.isEmpty() ? found.guests : guests,
                absences.isEmpty() ? found.absences : absences,
                refs);
    }

    UpdateAgendaItem quoting(List<QuotedDecision> quotations) {
        return new UpdateAgendaItem(
                kind,
                heading,
                title,
                publicTitle,
                access,
                legalBasis,
                caseNumber,
                kleSubject,
                kleFacet,
                sections,
                recommendation,
                quotations,
                plannedSlot,
                guests,
                absences,
                refs);
    }

    Confidentiality confidentiality() {
        return new Confidentiality(access, legalBasis);
    }

    /** The same matter at a later meeting: with those who were to take part, and without what was said of that day. */
    CreateAgendaItem asSuccessorOf(UUID item, Confidentiality confidentiality) {
        return new CreateAgendaItem(
                null,
                null,
                kind == ItemKind.SUB_ITEM ? ItemKind.ITEM : kind,
                null,
                title,
                publicTitle,
                confidentiality.access(),
                confidentiality.legalBasis(),
                caseNumber,
                kleSubject,
                kleFacet,
                sections,
                recommendation,
                quotedDecisions,
                null,
                guests.stream().flatMap(guest -> guest.toCome().stream()).toList(),
                List.of(),
                null,
                item,
                List.of());
    }

    @Override
    public void check(Violations violations) {
        if (access == Access.CLOSED && legalBasis == null) {
            violations.add(Violation.at("/legalBasis", "invalid.closing-needs-legal-basis"));
        }
        if (plannedSlot != null && plannedSlot.to() != null && plannedSlot.to().isBefore(plannedSlot.from())) {
            violations.add(Violation.at("/plannedSlot/to", "invalid.ends-before-start"));
        }
    }
}
