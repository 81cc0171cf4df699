package dk.referat.http.problem;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import dk.referat.problem.Conflict;
import dk.referat.problem.Forbidden;
import dk.referat.problem.Gone;
import dk.referat.problem.InProgress;
import dk.referat.problem.Invalid;
import dk.referat.problem.KeyReused;
import dk.referat.problem.NotFound;
import dk.referat.problem.PreconditionFailed;
import dk.referat.problem.PreconditionRequired;
import dk.referat.problem.Refusal;
import dk.referat.problem.TooManyRequests;
import dk.referat.problem.Unauthenticated;
import dk.referat.problem.Unavailable;
import dk.referat.problem.Violation;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes problem documents in the caller's language. */
@Singleton
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    static final String MEDIA_TYPE = "application/problem+json";

    static final Map<Class<? extends Refusal>, ProblemType> TYPES = Map.ofEntries(
            entry(Unauthenticated.class, ProblemType.UNAUTHENTICATED),
            entry(NotFound.class, ProblemType.NOT_FOUND),
            entry(Gone.class, ProblemType.GONE),
            entry(Forbidden.class, ProblemType.FORBIDDEN),
            entry(Invalid.class, ProblemType.INVALID),
            entry(Conflict.class, ProblemType.CONFLICT),
            entry(InProgress.class, ProblemType.CONFLICT),
            entry(KeyReused.class, ProblemType.KEY_REUSED),
            entry(PreconditionFailed.class, ProblemType.PRECONDITION_FAILED),
            entry(PreconditionRequired.class, ProblemType.PRECONDITION_REQUIRED),
            entry(TooManyRequests.class, ProblemType.TOO_MANY_REQUESTS),
            entry(Unavailable.class, ProblemType.UNAVAILABLE));

    Problem problem(Language language, ProblemType type, String key, Object... args) {
        return problem(Messages.in(language), type, null, key, args);
    }

    /** Logs the failure once, under an id that the problem carries as its instance. */
    Problem unexpected(Language language, String request, @Nullable Throwable failure) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure == null ? null : Whereabouts.of(failure), "%s failed, %s", request, instance);
        return problem(Messages.in(language), ProblemType.INTERNAL_ERROR, instance, "http.internal-error");
    }

    Problem problem(Language language, Refusal refusal) {
        Messages messages = Messages.in(language);
        List<Problem.Fault> errors = refusal instanceof Invalid invalid
                ? invalid.violations().stream().map(v -> fault(messages, v)).toList()
                : null;
        ProblemType type = requireNonNull(TYPES.get(refusal.getClass()));
        String title = messages.text(type.titleKey());
        String detail = messages.text(refusal.key(), refusal.args());
        String conflictsWith = refusal instanceof Conflict conflict ? conflict.with() : null;
        return new Problem(type.uri(), title, type.status(), detail, null, conflictsWith, errors);
    }

    ResponseBuilder answer(Language language, Problem problem) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, Language.VARY)
                .entity(problem);
    }

    private static Problem problem(
            Messages messages, ProblemType type, @Nullable String instance, String key, Object... args) {
        String title = messages.text(type.titleKey());
        return new Problem(type.uri(), title, type.status(), messages.text(key, args), instance, null, null);
    }

    private static Problem.Fault fault(Messages messages, Violation violation) {
        String detail = messages.text(violation.key(), violation.args().toArray());
        String name = violation.name();
        return switch (violation.place()) {
            case POINTER -> new Problem.Fault(name, null, null, detail);
            case PARAMETER -> new Problem.Fault(null, name, null, detail);
            case HEADER -> new Problem.Fault(null, null, name, detail);
        };
    }
}
