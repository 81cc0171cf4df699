package dk.referat.external;

import dk.referat.access.Role;
import dk.referat.attachment.Attachment;
import dk.referat.attachment.AttachmentService;
import dk.referat.attachment.UpdateAttachment;
import dk.referat.http.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttachmentLoader implements Loader<LoadedAttachment, UpdateAttachment> {

    private final AttachmentService attachments;
    private final Targets targets;

    AttachmentLoader(AttachmentService attachments, Targets targets) {
        this.attachments = attachments;
        this.targets = targets;
    }

    @Override
    public ExternalKind kind() {
        return ExternalKind.ATTACHMENTS;
    }

    @Override
    public Class<LoadedAttachment> lineType() {
        return LoadedAttachment.class;
    }

    @Override
    public Class<UpdateAttachment> contentType() {
        return UpdateAttachment.class;
    }

    @Override
    public Placed place(LoadedAttachment line, ExternalName name) {
        Row item = targets.find(line.agendaItem(), name, ExternalKind.AGENDA_ITEMS, "/agendaItem");
        return new Placed(item.body(), item.id(), null);
    }

    @Override
    public UUID create(LoadedAttachment line, Placed place) {
        return attachments.attach(place.in(), line.content()).id();
    }

    @Override
    public Current<UpdateAttachment> lock(UUID id) {
        Attachment attachment = attachments.lock(id, Role.CASE_SYSTEM);
        return new Current<>(
                new Placed(attachment.bodyId(), attachment.itemId(), null), UpdateAttachment.of(attachment));
    }

    @Override
    public void change(UUID id, UpdateAttachment content) {
        attachments.change(id, content, IfMatch.ANY);
    }
}
