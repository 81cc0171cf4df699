package dk.referat.planning.proposal;

import dk.referat.http.Api;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a proposed line comes from, in the order in which a proposal has them. */
@Schema(name = "ProposalSourceKind")
public enum SourceKind {
    STANDING_ITEM("Fast punkt", "standing-items"),
    BACKLOG("Kommende punkt", "backlog-entries"),
    TASK_DUE("Opfølgning med frist", "tasks"),
    WHEEL("Årshjul", "wheel-entries"),
    PATH_STEP("Sagsgang", "path-steps");

    private final String label;
    private final String collection;

    SourceKind(String label, String collection) {
        this.label = label;
        this.collection = collection;
    }

    public String label() {
        return label;
    }

    String href(UUID id) {
        return Api.V1 + "/" + collection + "/" + id;
    }
}
