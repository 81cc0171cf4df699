package dk.referat.overview.hints;

import dk.referat.http.Api;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resource by its address. */
@Schema(name = "HintedResource")
public record Hinted(HintedType type, UUID id, String href) {

    static Hinted at(HintedType type, UUID id) {
        return new Hinted(type, id, Api.V1 + "/" + type.collection() + "/" + id);
    }
}
