package dk.referat.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEntry")
record AuditEntryResponse(
        long id,
        Instant at,
        String caller,
        @Nullable String remoteAddress,
        @Nullable String operation,
        AuditAction action,
        @Nullable String resource,
        @Nullable UUID resourceId,
        @Nullable UUID body,
        @Nullable Long oldVersion,
        @Nullable Long newVersion,
        List<UUID> shown,
        @Nullable String reason) {}
