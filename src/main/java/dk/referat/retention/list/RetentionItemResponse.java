package dk.referat.retention.list;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RetentionItem")
record RetentionItemResponse(
        int place,
        UUID thing,
        LocalDate date,
        @Size(max = 10) List<HeldReason> held,
        @Nullable RetentionOutcome outcome,
        @Nullable Instant settledAt) {

    static RetentionItemResponse from(RetentionItem item) {
        return new RetentionItemResponse(
                item.place(), item.thingId(), item.date(), item.held(), item.outcome(), item.settledAt());
    }
}
