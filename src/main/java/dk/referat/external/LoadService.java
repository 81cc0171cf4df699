package dk.referat.external;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.problem.Problem;
import dk.referat.problem.Invalid;
import dk.referat.problem.PartFailed;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads one thing, or lines of them: each by itself, or all together. */
@ApplicationScoped
class LoadService {

    private static final String ID = "id";

    private final LineLoader loader;
    private final Permit permit;

    LoadService(LineLoader loader, Permit permit) {
        this.loader = loader;
        this.permit = permit;
    }

    void checkMayLoad() {
        permit.checkSomewhere(Role.SECRETARY, Role.CASE_SYSTEM);
    }

    LoadedLine one(Loader<?, ?> kind, String system, String id, JsonNode sent, boolean overwrite) {
        if (sent.hasNonNull(ID) && !sent.path(ID).asText().equals(id)) {
            throw new Invalid(Violation.at("/id", "invalid.external.other-id"));
        }
        return loader.load(kind, new ExternalName(system, kind.kind(), id), sent, overwrite);
    }

    /** A failure becomes the answer for its line; what went before it and what comes after is not touched by it. */
    List<LoadedLine> each(
            Loader<?, ?> kind,
            String system,
            List<JsonNode> lines,
            boolean overwrite,
            Function<Throwable, Problem> explain) {
        List<LoadedLine> loaded = new ArrayList<>();
        for (JsonNode line : lines) {
            try {
                loaded.add(line(kind, system, line, overwrite));
            } catch (RuntimeException e) {
                LoadResult result = LoadConflict.is(e) ? LoadResult.CONFLICT : LoadResult.ERROR;
                loaded.add(new LoadedLine(id(line), result, null, explain.apply(e)));
            }
        }
        return loaded;
    }

    @Transactional
    List<LoadedLine> all(Loader<?, ?> kind, String system, List<JsonNode> lines, boolean overwrite) {
        List<LoadedLine> loaded = new ArrayList<>();
        for (JsonNode line : lines) {
            try {
                loaded.add(line(kind, system, line, overwrite));
            } catch (RuntimeException e) {
                throw new PartFailed("/lines/" + loaded.size(), e);
            }
        }
        return loaded;
    }

    private LoadedLine line(Loader<?, ?> kind, String system, JsonNode line, boolean overwrite) {
        String id = id(line);
        if (!(line instanceof ObjectNode)) {
            throw new Invalid(Violation.at("", "invalid.not-object"));
        }
        if (id == null) {
            throw new Invalid(Violation.at("/id", "invalid.required"));
        }
        return loader.load(kind, new ExternalName(system, kind.kind(), id), line, overwrite);
    }

    private static @Nullable String id(JsonNode line) {
        JsonNode id = line.path(ID);
        return id.isTextual() && !id.textValue().isBlank() && id.textValue().length() <= 500 ? id.textValue() : null;
    }
}
