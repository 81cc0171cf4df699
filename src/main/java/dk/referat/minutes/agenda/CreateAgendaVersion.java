package dk.referat.minutes.agenda;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CreateAgendaVersion(@Nullable @Size(max = 2000) String comment) {}
