package dk.referat.planning.standing;

import dk.referat.access.Gated;
import dk.referat.access.Seen;
import dk.referat.access.Visibility;
import dk.referat.agenda.ItemKind;
import dk.referat.agenda.Section;
import dk.referat.journal.ExternalRef;
import dk.referat.journal.FiledNumber;
import dk.referat.journal.JournalNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Filter(name = Seen.FILTER)
class StandingItem implements Gated {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID bodyId;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @Embedded
    @EmbeddedColumnNaming("case_%s")
    private @Nullable FiledNumber caseNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private StandingRule rule;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Section section;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExternalRef> refs;

    @Embedded
    private Visibility visibility;

    protected StandingItem() {}

    StandingItem(UUID bodyId, UpdateStandingItem content, Optional<JournalNumber> caseNumber) {
        this.bodyId = bodyId;
        change(content, caseNumber);
    }

    final void change(UpdateStandingItem content, Optional<JournalNumber> number) {
        title = content.title();
        kind = content.kind();
        caseNumber = FiledNumber.keep(caseNumber, FiledNumber.of(number));
        rule = content.rule();
        validFrom = content.validFrom();
        validTo = content.validTo();
        section = content.section();
        refs = content.refs();
    }

    boolean isDue(Occasion meeting) {
        boolean valid = (validFrom == null || !meeting.date().isBefore(validFrom))
                && (validTo == null || !meeting.date().isAfter(validTo));
        return valid && rule.isDue(meeting, validFrom);
    }

    UpdateStandingItem content() {
        return new UpdateStandingItem(
                title,
                kind,
                caseNumber == null ? null : caseNumber.canonical(),
                rule,
                validFrom,
                validTo,
                section,
                refs);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID bodyId() {
        return bodyId;
    }

    @Override
    public Visibility visibility() {
        return visibility;
    }
}
