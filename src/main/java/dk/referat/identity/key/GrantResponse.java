package dk.referat.identity.key;

import dk.referat.access.Role;
import dk.referat.body.BodyReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Grant")
record GrantResponse(Role role, @Nullable BodyReference body) {}
