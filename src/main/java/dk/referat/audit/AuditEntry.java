package dk.referat.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The database writes it, see the migrations. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private long id;

    @Column
    private Instant at;

    @Column
    private String caller;

    private @Nullable String remoteAddress;
    private @Nullable String operation;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private @Nullable String resource;
    private @Nullable UUID resourceId;
    private @Nullable UUID bodyId;
    private @Nullable Long oldVersion;
    private @Nullable Long newVersion;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> shown;

    private @Nullable String reason;

    protected AuditEntry() {}

    long id() {
        return id;
    }

    AuditEntryResponse view() {
        return new AuditEntryResponse(
                id,
                at,
                caller,
                remoteAddress,
                operation,
                action,
                resource,
                resourceId,
                bodyId,
                oldVersion,
                newVersion,
                shown,
                reason);
    }
}
