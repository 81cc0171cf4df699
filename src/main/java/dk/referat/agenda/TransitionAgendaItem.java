package dk.referat.agenda;

import jakarta.validation.constraints.NotNull;

public record TransitionAgendaItem(@NotNull ItemState to) {}
