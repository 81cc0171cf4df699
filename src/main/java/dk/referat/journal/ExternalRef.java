package dk.referat.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What another system calls the same thing. */
public record ExternalRef(
        @NotBlank @Size(max = 100) String system,
        @NotBlank @Size(max = 100) String kind,
        @NotBlank @Size(max = 500) String id) {}
