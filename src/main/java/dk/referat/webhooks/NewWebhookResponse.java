package dk.referat.webhooks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one answer that shows a signing secret. */
@Schema(name = "NewWebhook")
record NewWebhookResponse(
        @JsonUnwrapped WebhookResponse shown,

        @Nullable @Pattern(regexp = "whsec_[0-9A-Za-z+/]{43}=") @Size(max = 60)
        String secret)
        implements Tagged {

    @Override
    public String etag() {
        return shown.etag();
    }
}
