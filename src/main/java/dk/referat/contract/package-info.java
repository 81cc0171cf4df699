/** The contract (kontrakten): what the OpenAPI document says beyond what the resources say themselves. */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Referat", version = Api.VERSION, description = """
                                What a Danish municipality's boards decide, from the draft agenda to the last follow-up task.

                                Errors are problem details (RFC 9457) with stable types, in English or, with \
                                `Accept-Language: da`, in Danish. Times are RFC 3339 with offset, days `yyyy-mm-dd`. \
                                Members without a value are null, never left out. Unknown members and parameters are refused."""),
        servers = @Server(url = "/", description = "Where this document came from"),
        tags = {
            @Tag(name = "Bodies", description = "Who meets (udvalg, organ)"),
            @Tag(name = "Meetings", description = "When they meet, and a whole meeting in one answer (møde)"),
            @Tag(name = "Agenda items", description = "What they treat (dagsordenspunkt)"),
            @Tag(name = "Agenda versions", description = "Agendas as they were sent out (dagsorden, tillægsdagsorden)"),
            @Tag(name = "Minutes", description = "What was decided, as it was approved (referat)"),
            @Tag(name = "Decisions", description = "What they decide (beslutning)"),
            @Tag(name = "Tasks", description = "What follows from it (opfølgning)"),
            @Tag(name = "Attachments", description = "What lies before them (bilag)"),
            @Tag(
                    name = "Planning",
                    description = "What is to come before them (faste punkter, kommende punkter, årshjul)"),
            @Tag(name = "Path steps", description = "Which way their matters go (sagsgang)"),
            @Tag(name = "Changes", description = "What happened to any of it, in order (ændringer)"),
            @Tag(name = "Webhooks", description = "Who outside is told of changes (abonnementer)"),
            @Tag(name = "Imports", description = "Minutes that exist as text (referat)"),
            @Tag(name = "Loads", description = "What other systems keep and load here by their own ids (indlæsning)"),
            @Tag(name = "API keys", description = "How programs say who they are (adgangsnøgle)"),
            @Tag(name = "Audit", description = "Who did what, and who was shown what is closed (log)"),
            @Tag(name = "Redactions", description = "Unlawful text taken out of meetings (sløring)"),
            @Tag(name = "Operations", description = "All of it at once, and whether it is whole (drift)"),
            @Tag(
                    name = "Retention",
                    description = "How long what is kept, and what became of the rest (bevaring og kassation)"),
            @Tag(name = "Discovery", description = "What there is, and what problems mean")
        })
package dk.referat.contract;

import dk.referat.http.Api;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
