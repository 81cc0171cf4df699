package dk.referat.importing.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportRecognitionKind")
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
