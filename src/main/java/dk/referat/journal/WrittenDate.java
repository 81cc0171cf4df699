package dk.referat.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as somebody writes it; what it means is worked out where the day it is seen from is known. */
@Schema(additionalProperties = Schema.True.class)
public record WrittenDate(@NotBlank @Size(max = 500) String text) {

    public static WrittenDate of(FuzzyDate date) {
        return new WrittenDate(date.text());
    }
}
