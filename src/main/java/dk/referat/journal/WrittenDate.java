package dk.referat.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A date as somebody writes it; what it means is worked out where the day it is seen from is known. */
public record WrittenDate(@NotBlank @Size(max = 500) String text) {

    public static WrittenDate of(FuzzyDate date) {
        return new WrittenDate(date.text());
    }
}
