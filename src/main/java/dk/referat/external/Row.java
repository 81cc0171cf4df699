package dk.referat.external;

import java.util.UUID;

/** A thing, before it is read. */
record Row(UUID id, UUID body) {}
