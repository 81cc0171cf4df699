package dk.referat.identity.key;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.http.Tagged;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one answer that shows a key itself. */
@Schema(name = "NewApiKey")
record NewApiKeyResponse(
        @JsonUnwrapped ApiKeyResponse shown,

        @Nullable @Pattern(regexp = "referat_[0-9a-z]{8}_[0-9A-Za-z_-]{43}") @Size(max = 60)
        String key)
        implements Tagged {

    @Override
    public String etag() {
        return shown.etag();
    }
}
