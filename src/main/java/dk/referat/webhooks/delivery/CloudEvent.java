package dk.referat.webhooks.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.referat.changes.ChangeKind;
import dk.referat.http.Api;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent: a CloudEvent 1.0 in its JSON format. Members that have no value are left out there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        @Nullable String subject,
        Instant time,
        @Nullable String datacontenttype,
        @Nullable Data data) {

    private static final String JSON = "application/json";

    /** The members of the feed's changes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            @Nullable String resource,
            @Nullable UUID id,
            @Nullable Long version,
            @Nullable ChangeKind change,
            String href) {}

    /** {@code publicAddress} is where the service is found, or empty. */
    static CloudEvent of(UUID id, ChangeEvent event, String publicAddress) {
        Data data = data(event, publicAddress);
        return new CloudEvent(
                "1.0",
                id,
                publicAddress + Api.V1,
                event.type(),
                event.subject(),
                event.at(),
                data == null ? null : JSON,
                data);
    }

    private static @Nullable Data data(ChangeEvent event, String publicAddress) {
        if (event.resource() != null && event.resourceId() != null) {
            return new Data(
                    event.resource().collection(),
                    event.resourceId(),
                    event.resourceVersion(),
                    event.kind(),
                    publicAddress + event.resource().href(event.resourceId()));
        }
        return event.event() == EventKind.RESYNCHRONIZATION
                ? new Data(null, null, null, null, publicAddress + Api.V1 + "/changes?after=now")
                : null;
    }
}
