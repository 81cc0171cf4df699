package dk.referat.http.problem;

import static java.util.Objects.requireNonNull;

import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Refusal;
import dk.referat.problem.Violation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that nobody waited for, kept to be told later in the language of whoever asks.
 *
 * @param reasons what is wrong, one by one
 */
public record KeptProblem(
        String type, List<Reason> reasons, @Nullable String conflictsWith) {

    /** A message key with its arguments. */
    public record Reason(String key, List<String> args) {

        private static Reason of(String key, List<Object> args) {
            return new Reason(key, args.stream().map(Reason::text).toList());
        }

        private static String text(Object arg) {
            return arg instanceof Collection<?> many
                    ? many.stream().map(Object::toString).collect(Collectors.joining(", "))
                    : arg.toString();
        }
    }

    /** Empty unless the failure is one that whoever sent {@code method} to {@code path} would be told the reason of. */
    public static Optional<KeptProblem> of(Throwable failure, String method, String path) {
        if (failure instanceof Refusal refusal) {
            return Optional.of(of(refusal));
        }
        DatabaseFailure database = DatabaseFailure.in(failure);
        if (database.isPassing()) {
            return Optional.empty();
        }
        return database.cprNumber()
                .map(found -> found.answering(method, path))
                .or(() -> Optional.ofNullable(database.brokenRule(Messages.in(Language.ENGLISH)))
                        .map(Conflict::new))
                .map(KeptProblem::of);
    }

    private static KeptProblem of(Refusal refusal) {
        Stream<Reason> reasons = refusal instanceof Invalid invalid
                ? invalid.violations().stream().map(violation -> reason(violation))
                : Stream.of(Reason.of(refusal.key(), Arrays.asList(refusal.args())));
        ProblemType type = requireNonNull(Problems.TYPES.get(refusal.getClass()));
        String with = refusal instanceof Conflict conflict ? conflict.with() : null;
        return new KeptProblem(type.uri(), reasons.toList(), with);
    }

    private static Reason reason(Violation violation) {
        return Reason.of(violation.key(), violation.args());
    }

    /** For what went wrong here, and is no fault of the sender's. */
    public static KeptProblem internal(String key, Object... args) {
        return new KeptProblem(ProblemType.INTERNAL_ERROR.uri(), List.of(Reason.of(key, List.of(args))), null);
    }

    public boolean isConflict() {
        return type.equals(ProblemType.CONFLICT.uri());
    }

    /** The reasons in the language that the header Accept-Language prefers. */
    public List<String> told(@Nullable String acceptLanguage) {
        Messages messages = Messages.in(Language.of(acceptLanguage));
        return reasons.stream()
                .map(reason -> messages.text(reason.key(), reason.args().toArray()))
                .toList();
    }
}
