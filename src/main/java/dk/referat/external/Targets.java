package dk.referat.external;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Caller;
import dk.referat.access.Role;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what a line names. Names lead to things of those bodies alone for which the caller may load something. */
@ApplicationScoped
class Targets {

    private final ExternalLinkRepository links;
    private final Caller caller;

    Targets(ExternalLinkRepository links, Caller caller) {
        this.links = links;
        this.caller = caller;
    }

    /** The thing that is there for the target. */
    Row find(Target target, ExternalName from, ExternalKind kind, String pointer) {
        if (target.id() != null) {
            return links.row(kind, target.id()).orElseThrow(() -> none(pointer));
        }
        List<Row> found = named(from.of(kind, requireNonNull(target.externalId())));
        if (found.size() > 1) {
            throw new Conflict(LoadConflict.AMBIGUOUS, found.size());
        }
        return found.stream().findFirst().orElseThrow(() -> none(pointer));
    }

    private static Invalid none(String pointer) {
        return new Invalid(Violation.at(pointer, "invalid.external.target"));
    }

    /** What is called so: by what was loaded or, where nothing was, by the references of things. */
    List<Row> named(ExternalName name) {
        List<Row> loaded = links.named(name).stream()
                .filter(link -> mayLoadFor(link.bodyId()))
                .flatMap(link -> links.row(name.kind(), link.resourceId()).stream())
                .toList();
        return loaded.isEmpty() ? referred(name) : loaded;
    }

    List<Row> referred(ExternalName name) {
        return links.referred(name).stream()
                .filter(row -> mayLoadFor(row.body()))
                .toList();
    }

    boolean mayLoadFor(UUID body) {
        return caller.holds(Role.SECRETARY, body) || caller.holds(Role.CASE_SYSTEM, body);
    }
}
