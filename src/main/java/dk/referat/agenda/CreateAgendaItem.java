package dk.referat.agenda;

import dk.referat.access.Access;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.TimeSlot;
import dk.referat.problem.Checked;
import dk.referat.problem.Omittable;
import dk.referat.problem.Violations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new line on an agenda.
 *
 * @param parent the item it is a sub-item of
 * @param position its place among its siblings, those behind it move on; last if null
 * @param raisedAtMeeting true for a matter that was never on the agenda
 */
public record CreateAgendaItem(
        @Nullable UUID parent,
        @Nullable @Positive Integer position,
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
        @Nullable Boolean raisedAtMeeting,
        @Nullable UUID predecessor,
        @Omittable @Size(max = 50) List<@Valid @NotNull ExternalRef> refs)
        implements Checked {

    /** A line with no more than what a plan knows of it. */
    public static CreateAgendaItem planned(
            String title,
            ItemKind kind,
            @Nullable String caseNumber,
            Confidentiality confidentiality,
            List<Section> sections,
            @Nullable UUID predecessor) {
        return new CreateAgendaItem(
                null,
                null,
                kind,
                null,
                title,
                null,
                confidentiality.access(),
                confidentiality.legalBasis(),
                caseNumber,
                null,
                null,
                sections,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                predecessor,
                List.of());
    }

    /** A line with this content. */
    public static CreateAgendaItem placed(@Nullable UUID parent, @Nullable Integer position, UpdateAgendaItem content) {
        return new CreateAgendaItem(
                parent,
                position,
                content.kind(),
                content.heading(),
                content.title(),
                content.publicTitle(),
                content.access(),
                content.legalBasis(),
                content.caseNumber(),
                content.kleSubject(),
                content.kleFacet(),
                content.sections(),
                content.recommendation(),
                content.quotedDecisions(),
                content.plannedSlot(),
                content.guests(),
                content.absences(),
                null,
                null,
                content.refs());
    }

    /** This under another name. */
    public CreateAgendaItem as(String otherTitle, @Nullable String otherCase, Confidentiality confidentiality) {
        return new CreateAgendaItem(
                parent,
                position,
                kind,
                heading,
                otherTitle,
                publicTitle,
                confidentiality.access(),
                confidentiality.legalBasis(),
                otherCase,
                kleSubject,
                kleFacet,
                sections,
                recommendation,
                quotedDecisions,
                plannedSlot,
                guests,
                absences,
                raisedAtMeeting,
                predecessor,
                refs);
    }

    UpdateAgendaItem content() {
        ItemKind ownKind = kind != null ? kind : parent == null ? ItemKind.ITEM : ItemKind.SUB_ITEM;
        return new UpdateAgendaItem(
                ownKind,
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
                quotedDecisions,
                plannedSlot,
                guests,
                absences,
                refs);
    }

    @Override
    public void check(Violations violations) {
        content().check(violations);
    }
}
