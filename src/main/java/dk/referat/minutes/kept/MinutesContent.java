package dk.referat.minutes.kept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** What minutes say to an audience: exactly that of which the content hash is. */
public record MinutesContent(@JsonUnwrapped MinutesHead head, List<ItemOnRecordView> agendaItems) {}
