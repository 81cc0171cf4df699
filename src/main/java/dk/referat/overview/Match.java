package dk.referat.overview;

import dk.referat.attachment.AttachmentView;
import dk.referat.journal.JournalNumberKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision answers a query for a number.
 *
 * @param attachment the one that carries the number; null where the item does
 */
@Schema(name = "NumberMatch")
public record Match(
        JournalNumberKind kind, MatchVia via, @Nullable AttachmentView attachment) {}
