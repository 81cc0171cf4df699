package dk.referat.minutes.kept;

import java.util.List;

/** The whole of a version of minutes. */
public record KeptMinutes(MinutesHead head, List<KeptItem> items) {}
