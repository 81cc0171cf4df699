package dk.referat.external;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a system calls a thing of a body, and the seals of what it loaded last. */
@Entity
class ExternalLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private String system;

    @Column
    private String kind;

    @Column
    private String externalId;

    private UUID bodyId;
    private UUID resourceId;
    private String line = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> members = Map.of();

    protected ExternalLink() {}

    ExternalLink(ExternalName name, UUID bodyId, UUID resourceId) {
        system = name.system();
        kind = name.kind().collection();
        externalId = name.id();
        this.bodyId = bodyId;
        this.resourceId = resourceId;
    }

    void loaded(UUID resource, String sealedLine, Map<String, String> sealedMembers) {
        resourceId = resource;
        line = sealedLine;
        members = sealedMembers;
    }

    boolean wasLoadedLast(String sealedLine) {
        return line.equals(sealedLine);
    }

    /** Whether somebody changed the member after the last load; before the first there is nothing to tell by. */
    boolean isEdited(String member, String sealedNow) {
        return members.containsKey(member) && !sealedNow.equals(members.get(member));
    }

    UUID bodyId() {
        return bodyId;
    }

    UUID resourceId() {
        return resourceId;
    }

    UUID id() {
        return id;
    }

    ExternalLinkExports.ExportedLink exported() {
        return new ExternalLinkExports.ExportedLink(system, kind, externalId, resourceId);
    }
}
