package dk.referat.planning.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProposalSourceReference")
public record SourceReference(
        @NotNull SourceKind kind, @NotNull UUID id) {}
