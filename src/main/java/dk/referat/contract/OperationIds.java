package dk.referat.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/** {@code MeetingResource_schedule} becomes meetingSchedule: unique, stable, and fit to be a method of a client. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OperationIds implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        String id = operation.getOperationId();
        if (id != null && id.contains("Resource_")) {
            String[] parts = id.split("Resource_");
            operation.setOperationId(
                    parts[0].substring(0, 1).toLowerCase(Locale.ROOT) + parts[0].substring(1) + capital(parts[1]));
        }
        return operation;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
