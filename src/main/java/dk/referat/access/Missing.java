package dk.referat.access;

import java.util.UUID;

/**
 * Somebody asked for a thing by its id that is not there for them. Fired before they are told so; an observer that throws
 * tells them more.
 */
public record Missing(UUID id) {}
