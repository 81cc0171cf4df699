package dk.referat.retention;

import dk.referat.http.Tagged;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RetentionRule")
record RetentionRuleResponse(
        UUID id,
        UUID body,
        RetentionKind kind,
        @Size(max = 20) String keepFor,
        RetentionAction action,
        @Size(max = 2000) String basis,
        long version,
        Instant modifiedAt,
        @Size(max = 100) String etag)
        implements Tagged {

    static RetentionRuleResponse from(RetentionRule rule) {
        UpdateRetentionRule content = rule.content();
        return new RetentionRuleResponse(
                rule.id(),
                rule.bodyId(),
                rule.kind(),
                content.keepFor(),
                content.action(),
                content.basis(),
                rule.version(),
                rule.modifiedAt(),
                etag(rule));
    }

    static String etag(RetentionRule rule) {
        return "\"c" + rule.version() + '"';
    }
}
