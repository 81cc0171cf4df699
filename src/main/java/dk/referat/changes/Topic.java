package dk.referat.changes;

import dk.referat.access.Audience;
import java.util.UUID;

/** What changes are about, and who is told, as far as it decides who is woken by them. */
record Topic(ResourceType type, UUID bodyId, Audience told) {}
