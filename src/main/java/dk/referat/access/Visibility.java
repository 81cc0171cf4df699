package dk.referat.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ParamDef;
import org.hibernate.type.SqlTypes;

/**
 * Who may see a row, and its revision for each audience. The database's triggers write all of it, so it is right
 * whoever wrote the row; in Java it is as old as the load of the entity.
 */
@Embeddable
@FilterDef(
        name = Seen.FILTER,
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = Seen.OF_BODY,
        parameters = {
            @ParamDef(name = "everywhere", type = Short.class, resolver = Seen.Everywhere.class),
            @ParamDef(name = "internal", type = UUID.class, resolver = Seen.Internal.class),
            @ParamDef(name = "closed", type = UUID.class, resolver = Seen.Closed.class)
        })
public record Visibility(
        @Enumerated(EnumType.ORDINAL) @JdbcTypeCode(SqlTypes.SMALLINT) @Column(insertable = false, updatable = false)
        Audience audience,

        @Enumerated(EnumType.ORDINAL) @JdbcTypeCode(SqlTypes.SMALLINT) @Column(insertable = false, updatable = false)
        Audience contentAudience,

        @Column(insertable = false, updatable = false) long publicRevision,
        @Column(insertable = false, updatable = false) Instant publicModifiedAt,
        @Column(insertable = false, updatable = false) long internalRevision,
        @Column(insertable = false, updatable = false) Instant internalModifiedAt,
        @Column(insertable = false, updatable = false) long closedRevision,
        @Column(insertable = false, updatable = false) Instant closedModifiedAt) {

    public boolean knownTo(Audience viewer) {
        return audience.compareTo(viewer) <= 0;
    }

    public boolean openTo(Audience viewer) {
        return contentAudience.compareTo(viewer) <= 0;
    }

    /** Whether nobody but the closed audience sees the whole of it. */
    boolean isClosed() {
        return contentAudience == Audience.CLOSED;
    }

    public Revision revisionFor(Audience viewer) {
        return switch (viewer) {
            case PUBLIC -> new Revision(viewer, publicRevision, publicModifiedAt);
            case INTERNAL -> new Revision(viewer, internalRevision, internalModifiedAt);
            case CLOSED -> new Revision(viewer, closedRevision, closedModifiedAt);
        };
    }
}
