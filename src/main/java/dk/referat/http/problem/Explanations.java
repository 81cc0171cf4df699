package dk.referat.http.problem;

import dk.referat.problem.PartFailed;
import dk.referat.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/** What a failure is to whoever asked: for the answer to a request, or for a part of an answer about many things. */
@Singleton
public class Explanations {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Problems problems;

    Explanations(Problems problems) {
        this.problems = problems;
    }

    public Problem of(Throwable failure, ContainerRequestContext request) {
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (failure instanceof PartFailed part) {
            return of(part.failure(), request).within(part.pointer());
        }
        if (failure instanceof Refusal refusal) {
            return problems.problem(language, refusal);
        }
        DatabaseFailure database = DatabaseFailure.in(failure);
        if (isPassing(failure)) {
            boolean uncertain = database.isUncertain() && !READS.contains(request.getMethod());
            String key = uncertain ? "http.uncertain" : "http.unavailable";
            return problems.problem(language, ProblemType.UNAVAILABLE, key);
        }
        Optional<CprNumberFound> cprNumber = database.cprNumber();
        if (cprNumber.isPresent()) {
            String path = request.getUriInfo().getPath();
            return problems.problem(language, cprNumber.get().answering(request.getMethod(), path));
        }
        String broken = database.brokenRule(Messages.in(language));
        return broken == null
                ? problems.unexpected(language, Routes.template(request), failure)
                : problems.problem(language, ProblemType.CONFLICT, broken);
    }

    static boolean isPassing(Throwable failure) {
        return DatabaseFailure.in(failure).isPassing() || failure instanceof RejectedExecutionException;
    }
}
