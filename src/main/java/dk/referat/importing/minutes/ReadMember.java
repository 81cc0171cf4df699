package dk.referat.importing.minutes;

import dk.referat.journal.Party;
import dk.referat.meeting.AttendanceStatus;

public record ReadMember(Party party, boolean chair, AttendanceStatus attendance) {}
