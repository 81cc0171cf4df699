package dk.referat.external;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.agenda.UpdateAgendaItem;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item as it is sent to be loaded.
 *
 * @param position where it is put when it is created; its place is the agenda's from then on
 */
public record LoadedAgendaItem(
        @Nullable @Size(min = 1, max = 500) String id,
        Target meeting,
        @Nullable Target parent,
        @Nullable @Positive Integer position,
        @JsonUnwrapped UpdateAgendaItem content)
        implements Loaded, AgendaItemLoad {}
