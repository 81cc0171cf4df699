package dk.referat.body;

import java.util.UUID;

/** A body as others mention it. */
public record BodyReference(UUID id, String code, String name) {

    public static BodyReference to(Body body) {
        return new BodyReference(body.id(), body.code(), body.name());
    }
}
