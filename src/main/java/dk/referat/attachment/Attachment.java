package dk.referat.attachment;

import static java.util.Objects.requireNonNullElse;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.access.Gated;
import dk.referat.access.Rank;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.AgendaItem;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FiledNumber;
import dk.referat.problem.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
public class Attachment implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID itemId;
    private @Nullable UUID decisionId;
    private UUID meetingId;
    private UUID bodyId;
    private int index;
    private String title;
    private @Nullable String publicTitle;

    @Column(insertable = false, updatable = false)
    private @Nullable String shownTitle;

    @Enumerated(EnumType.STRING)
    private Access access;

    private @Nullable String legalBasis;

    @Embedded
    @EmbeddedColumnNaming("document_%s")
    private @Nullable FiledNumber documentNumber;

    @Embedded
    @EmbeddedColumnNaming("case_%s")
    private @Nullable FiledNumber caseNumber;

    private @Nullable String documentId;
    private @Nullable String typeCode;
    private @Nullable String fileName;
    private @Nullable String versionLabel;
    private @Nullable LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    @Embedded
    private @Nullable Rank rank;

    protected Attachment() {}

    Attachment(AgendaItem item, int index, UpdateAttachment content, FiledNumbers numbers) {
        itemId = item.id();
        meetingId = item.meetingId();
        bodyId = item.bodyId();
        this.index = index;
        take(content, numbers);
    }

    void change(UpdateAttachment change, FiledNumbers numbers, boolean fixed) {
        if (fixed && !change.equals(UpdateAttachment.of(this).exceptWhatIsNeverFixed(change))) {
            throw new Conflict("conflict.minutes.approved");
        }
        take(change, numbers);
    }

    private void take(UpdateAttachment content, FiledNumbers numbers) {
        decisionId = content.decision();
        index = requireNonNullElse(content.index(), index);
        title = content.title();
        publicTitle = content.publicTitle();
        access = content.access();
        legalBasis = content.legalBasis();
        documentNumber = FiledNumber.keep(documentNumber, numbers.document());
        caseNumber = FiledNumber.keep(caseNumber, numbers.caseNumber());
        documentId = content.documentId();
        typeCode = content.typeCode();
        fileName = content.fileName();
        versionLabel = content.versionLabel();
        documentDate = content.documentDate();
        refs = content.refs();
    }

    public @Nullable String documentNumber() {
        return documentNumber == null ? null : documentNumber.canonical();
    }

    public @Nullable String caseNumber() {
        return caseNumber == null ? null : caseNumber.canonical();
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public @Nullable UUID decisionId() {
        return decisionId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    public int index() {
        return index;
    }

    public String title() {
        return title;
    }

    public @Nullable String publicTitle() {
        return publicTitle;
    }

    /** What a closed attachment is called before those who may not see it, as the body's policy has it. */
    public String neutralTitle() {
        return requireNonNullElse(shownTitle, "Lukket bilag");
    }

    public Access access() {
        return access;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public @Nullable String documentId() {
        return documentId;
    }

    public @Nullable String typeCode() {
        return typeCode;
    }

    public @Nullable String fileName() {
        return fileName;
    }

    public @Nullable String versionLabel() {
        return versionLabel;
    }

    public @Nullable LocalDate documentDate() {
        return documentDate;
    }

    List<ExternalRef> refs() {
        return refs;
    }

    int indexFor(Audience viewer) {
        return Rank.of(rank, viewer, index);
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
