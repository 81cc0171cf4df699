package dk.referat.http.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457; unlike elsewhere, members without a value are left out, as the RFC has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String conflictsWith,
        @Nullable List<Fault> errors) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            @Nullable String pointer,
            @Nullable String parameter,
            @Nullable String header,
            String detail) {}
}
