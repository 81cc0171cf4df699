package dk.referat.changes;

import dk.referat.changes.ChangeService.Waited;
import dk.referat.http.Api;
import dk.referat.http.Preference;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/changes")
@Tag(name = "Changes")
class ChangeResource {

    private final ChangeService changes;
    private final CurrentVertxRequest http;

    ChangeResource(ChangeService changes, CurrentVertxRequest http) {
        this.changes = changes;
        this.http = http;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listChanges",
            summary = "What happened to everything the caller may see, in order",
            description = """
                    Every change of every resource, once, the oldest first, and never out of order for one resource. Each \
                    page, also an empty one, carries in `next` the cursor to go on from; of each change `cursor` does too. \
                    Changes are told as they look to the caller: what the caller may see from now on is `CREATED`, what \
                    the caller may not see any more is `DELETED`, whatever happened to it, and what stays hidden is not \
                    told. `CLOSED` is what still shows, but no longer whole, and `OPENED` what shows whole again. \
                    `version` is the one that the resource's ETag stands for: whoever holds it, or a higher one, knows \
                    the change already.

                    To keep a copy: ask with `after=now` and keep `next`; then read everything from the lists; then ask \
                    for the changes after the cursor, again and again, each time after `next`, and read anew what they \
                    name, by `href`. What changed while the lists were read comes once more, and nothing is missed.

                    The answer is 410 where a cursor does not lead on: it is older than changes are kept (90 days, unless \
                    configured otherwise), the database has been restored, or the caller's rights have changed, and with \
                    them what the caller should know of. Then throw the cursor away and begin anew with `after=now`, and \
                    drop from the copy what the lists no longer show.

                    With `Prefer: wait=30` (RFC 7240) an answer that would be empty waits up to so many seconds, 60 at \
                    most, for a change that the caller is told of.""")
    public CompletionStage<RestResponse<ChangePage>> list(
            @BeanParam ChangeQuery query,
            @HeaderParam(Preference.PREFER)
                    @Parameter(description = "`wait=30`: answer within 30 seconds, but not empty if it can be helped")
                    @Nullable
                    String prefer,
            @Context UriInfo uri) {
        Waited waited = changes.list(query, Preference.wait(prefer).orElse(Duration.ZERO));
        // Nobody waits any more, nor reads it, when the connection is gone.
        http.getCurrent().addEndHandler(end -> waited.page().complete(ChangePage.NONE));
        return waited.page().thenApply(page -> answer(page, waited.granted(), uri));
    }

    private static RestResponse<ChangePage> answer(ChangePage page, Duration granted, UriInfo uri) {
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam(ChangeQuery.AFTER, page.next())
                .build();
        ResponseBuilder<ChangePage> answer = ResponseBuilder.ok(page)
                .header(HttpHeaders.LINK, Link.fromUri(next).rel("next").build().toString());
        if (!granted.isZero()) {
            answer.header(Preference.APPLIED, Preference.waited(granted));
        }
        return answer.build();
    }
}
