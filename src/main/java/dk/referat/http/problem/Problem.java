package dk.referat.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457; unlike elsewhere, members without a value are left out, as the RFC has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(ref = "Problem")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String conflictsWith,
        @Nullable List<Fault> errors) {

    /** The same of a part of what was sent, which its pointers are relative to. */
    Problem within(String pointer) {
        List<Fault> faults = errors == null
                ? List.of(new Fault(pointer, null, null, detail))
                : errors.stream().map(fault -> fault.within(pointer)).toList();
        return new Problem(type, title, status, detail, instance, conflictsWith, faults);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String detail) {

        Fault within(String outer) {
            return pointer == null ? this : new Fault(outer + pointer, parameter, header, detail);
        }
    }
}
