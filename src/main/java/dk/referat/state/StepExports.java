package dk.referat.state;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.referat.access.Audience;
import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class StepExports {

    @Produces
    @Singleton
    ExportSource<Step> steps() {
        return ExportSource.of(
                        ExportLineType.STEP,
                        Step.class,
                        Step::thingId,
                        step -> new ExportedStep(step.number(), StepResponse.from(step, Audience.CLOSED)))
                .ofBodies("e.meetingId in (select m.id from Meeting m where m.body.id in :bodies)")
                .orderedBy("e.thingId, e.number");
    }

    record ExportedStep(int number, @JsonUnwrapped StepResponse step) {}
}
