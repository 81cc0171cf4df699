package dk.referat.decision;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class DecisionExports {

    @Produces
    @Singleton
    ExportSource<Decision> decisions(DecisionService decisions) {
        return ExportSource.of(ExportLineType.DECISION, Decision.class, Decision::id, decisions::view);
    }

    @Produces
    @Singleton
    ExportSource<DecisionEdition> editions(DecisionService decisions) {
        return ExportSource.of(
                        ExportLineType.DECISION_EDITION,
                        DecisionEdition.class,
                        DecisionEdition::decisionId,
                        edition -> decisions.edition(edition.decisionId(), edition.edition()))
                .ofBodies("e.decisionId in (select d.id from Decision d where d.bodyId in :bodies)")
                .ofMeetings("e.decisionId in (select d.id from Decision d where d.meetingId in :meetings)")
                .orderedBy("e.decisionId, e.edition");
    }
}
