package dk.referat.importing.minutes;

public enum RecognitionKind {
    BODY,
    MEETING_DATE,
    CONFLICTING_DATE,
    MEMBER,
    ITEM,
    MATTER,
    DECISION,
    DECIDED_MATTER,
    RAISED_MATTER,
    ATTACHMENT,
    GUEST,
    TASK,
    PROPOSED_TASK
}
