package dk.referat.retention.tombstone;

import dk.referat.access.Audience;
import dk.referat.access.Seen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Only the database makes them. */
@Entity
@Immutable
@Table(name = "known_tombstone")
@Filter(name = Seen.FILTER)
class Tombstone {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DecidedType resource;

    @Column
    private UUID bodyId;

    @Column
    private UUID meetingId;

    @Column
    private LocalDate date;

    private @Nullable String number;

    @Column
    private int edition;

    @Column
    private String[] publicHashes;

    @Column
    private String[] internalHashes;

    @Column
    private String[] closedHashes;

    @Column
    private String basis;

    @Column
    private UUID listId;

    @Column
    private Instant buriedAt;

    protected Tombstone() {}

    UUID id() {
        return id;
    }

    DecidedType resource() {
        return resource;
    }

    UUID bodyId() {
        return bodyId;
    }

    UUID meetingId() {
        return meetingId;
    }

    LocalDate date() {
        return date;
    }

    @Nullable
    String number() {
        return number;
    }

    int edition() {
        return edition;
    }

    /** Those that were on record for the audience. */
    List<String> hashes(Audience viewer) {
        return List.of(
                switch (viewer) {
                    case PUBLIC -> publicHashes;
                    case INTERNAL -> internalHashes;
                    case CLOSED -> closedHashes;
                });
    }

    String basis() {
        return basis;
    }

    UUID listId() {
        return listId;
    }

    Instant buriedAt() {
        return buriedAt;
    }
}
