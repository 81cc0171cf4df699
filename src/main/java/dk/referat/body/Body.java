package dk.referat.body;

import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.journal.ExternalRef;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

@Entity
@Filter(name = Seen.FILTER, condition = Seen.AS_BODY)
public class Body implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Enumerated(EnumType.STRING)
    private PublicationPolicy publicationPolicy;

    @Enumerated(EnumType.STRING)
    private ClosedTitlePolicy closedTitlePolicy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected Body() {}

    Body(CreateBody request) {
        code = request.code();
        change(request.rest());
    }

    final void change(UpdateBody change) {
        name = change.name();
        kind = change.kind();
        publicationPolicy = change.publicationPolicy();
        closedTitlePolicy = change.closedTitlePolicy();
        refs = change.refs();
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    BodyKind kind() {
        return kind;
    }

    PublicationPolicy publicationPolicy() {
        return publicationPolicy;
    }

    public ClosedTitlePolicy closedTitlePolicy() {
        return closedTitlePolicy;
    }

    List<ExternalRef> refs() {
        return refs;
    }

    @Override
    public UUID bodyId() {
        return id;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
