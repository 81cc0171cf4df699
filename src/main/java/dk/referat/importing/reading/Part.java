package dk.referat.importing.reading;

import dk.referat.agenda.SectionKind;
import dk.referat.importing.text.DecisionHeading;
import dk.referat.importing.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an item: a heading, which may lack, and what stands under it. */
record Part(
        Kind kind,
        @Nullable SectionKind section,
        @Nullable DecisionHeading decision,
        List<Line> heading,
        List<Line> body) {

    enum Kind {
        HEAD,
        ROUTING,
        SECTION,
        ATTACHMENTS,
        DECISION
    }
}
