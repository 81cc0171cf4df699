package dk.referat.task;

import java.util.UUID;

/** A matter for a coming meeting of a body. */
public record BacklogLine(UUID body, String title) {}
