package dk.referat.access;

import java.util.UUID;

/** A row that not everybody may see. */
public interface Gated {

    UUID id();

    UUID bodyId();

    Visibility visibility();
}
