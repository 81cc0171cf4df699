package dk.referat.canary;

import java.util.List;

/** How far a meeting has come, told by the steps that lead there. */
enum Life {
    PLANNED(List.of()),
    AGENDA_DRAFT(List.of("AGENDA_DRAFT")),
    AGENDA_PUBLISHED(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED")),
    HELD(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD")),
    MINUTES_DRAFT(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD", "MINUTES_DRAFT")),
    MINUTES_APPROVED(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD", "MINUTES_DRAFT", "MINUTES_APPROVED")),
    REOPENED(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "HELD", "MINUTES_DRAFT", "MINUTES_APPROVED", "MINUTES_DRAFT")),
    NEVER_SENT_OUT(List.of("AGENDA_DRAFT", "CANCELLED")),
    CALLED_OFF(List.of("AGENDA_DRAFT", "AGENDA_PUBLISHED", "CANCELLED"));

    private final List<String> steps;

    Life(List<String> steps) {
        this.steps = steps;
    }

    List<String> steps() {
        return steps;
    }

    boolean isPublished() {
        return steps.contains("AGENDA_PUBLISHED");
    }
}
