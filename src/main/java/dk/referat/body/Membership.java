package dk.referat.body;

import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.Party;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
class Membership implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    @JdbcTypeCode(SqlTypes.JSON)
    private Party party;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected Membership() {}

    Membership(Body body, UpdateMembership content) {
        this.body = body;
        change(content);
    }

    final void change(UpdateMembership content) {
        party = content.party();
        role = content.role();
        validFrom = content.validFrom();
        validTo = content.validTo();
        refs = content.refs();
    }

    @Override
    public UUID id() {
        return id;
    }

    Body body() {
        return body;
    }

    Party party() {
        return party;
    }

    MemberRole role() {
        return role;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    List<ExternalRef> refs() {
        return refs;
    }

    @Override
    public UUID bodyId() {
        return body.id();
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
