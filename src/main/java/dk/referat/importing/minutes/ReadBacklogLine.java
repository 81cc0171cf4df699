package dk.referat.importing.minutes;

import dk.referat.journal.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A line for a coming agenda.
 *
 * @param meetingDate the meeting it is for, where it is named
 * @param standing whether it is to be on every agenda (fast punkt)
 */
public record ReadBacklogLine(
        String title, boolean standing, @Nullable FuzzyDate meetingDate, Passage source) {}
