package dk.referat.external;

/** A meeting to load, or many. */
public sealed interface MeetingLoad permits LoadedMeeting, MeetingBatch {}
