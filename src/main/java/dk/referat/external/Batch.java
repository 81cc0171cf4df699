package dk.referat.external;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Lines that are judged one by one, so that a bad one stops no other. */
record Batch(@Size(min = 1, max = LONGEST) List<@NotNull JsonNode> lines) {

    static final int LONGEST = 500;
}
