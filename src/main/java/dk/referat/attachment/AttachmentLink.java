package dk.referat.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the case-management system shows a file, by a template with {@code {documentId}} in it. */
@ApplicationScoped
class AttachmentLink {

    private final Optional<String> template;

    AttachmentLink(@ConfigProperty(name = "referat.attachment.link-template") Optional<String> template) {
        this.template = template;
    }

    @Nullable
    String to(Attachment attachment) {
        String id = attachment.documentId();
        return id == null
                ? null
                : template.map(text -> text.replace("{documentId}", URLEncoder.encode(id, StandardCharsets.UTF_8)))
                        .orElse(null);
    }
}
