package dk.referat.external;

import dk.referat.http.problem.Problem;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param resource the id that the thing has here; null where it was refused
 * @param problem why it was refused; null where it was not
 */
public record LoadedLine(
        @Nullable @Size(max = 500) String id,
        LoadResult result,
        @Nullable UUID resource,
        @Nullable Problem problem) implements LoadAnswer {

    static LoadedLine of(String id, LoadResult result, UUID resource) {
        return new LoadedLine(id, result, resource, null);
    }
}
