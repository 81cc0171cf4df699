package dk.referat.minutes.kept;

import dk.referat.agenda.Absence;
import dk.referat.agenda.Guest;
import dk.referat.agenda.QuotedDecision;
import dk.referat.agenda.Recommendation;
import dk.referat.journal.Party;
import dk.referat.meeting.Attendance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What minutes say without what other systems call it: that comes and goes and is nothing anybody approves. */
public final class WithoutRefs {

    private WithoutRefs() {}

    public static Party of(Party party) {
        return new Party(party.kind(), party.name(), party.title(), List.of());
    }

    private static @Nullable Party orNull(@Nullable Party party) {
        return party == null ? null : of(party);
    }

    static Attendance of(Attendance one) {
        return new Attendance(of(one.party()), one.status(), one.role(), orNull(one.substituteFor()));
    }

    static Guest of(Guest guest) {
        return new Guest(of(guest.party()), guest.plan(), guest.actual());
    }

    static Absence of(Absence absence) {
        return new Absence(of(absence.party()), absence.reason(), absence.note());
    }

    static @Nullable Recommendation of(@Nullable Recommendation recommendation) {
        return recommendation == null
                ? null
                : new Recommendation(recommendation.text(), orNull(recommendation.proposer()));
    }

    static QuotedDecision of(QuotedDecision quoted) {
        return new QuotedDecision(null, quoted.bodyName(), quoted.date(), quoted.text());
    }
}
