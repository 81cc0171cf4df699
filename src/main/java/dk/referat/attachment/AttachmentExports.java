package dk.referat.attachment;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class AttachmentExports {

    @Produces
    @Singleton
    ExportSource<Attachment> attachments(AttachmentService attachments) {
        return ExportSource.of(ExportLineType.ATTACHMENT, Attachment.class, Attachment::id, attachments::view);
    }
}
