package dk.referat.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.http.Api;
import dk.referat.problem.Conflict;
import dk.referat.problem.Invalid;
import dk.referat.problem.Refusal;
import dk.referat.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the database found a CPR number that would have shown outside the closed audience; never the number.
 *
 * @param resource as in the resource's address
 * @param fields JSON Pointers into the resource
 */
record CprNumberFound(String resource, UUID id, List<String> fields) {

    static final String CONSTRAINT = "no_cpr_number";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SET_BY_TRANSITIONS = Set.of("stateReason", "stateComment", "history");
    private static final Set<String> SET_BY_CORRECTIONS = Set.of("text", "publicText", "reason");
    /** Where a change keeps the reason it came with. */
    private static final Pattern REASON_OF_CHANGE = Pattern.compile("^/history/\\d+/reason$");

    private static final String EARLIER_EDITIONS = "editions";

    static CprNumberFound read(String detail) {
        try {
            return JSON.readValue(detail, CprNumberFound.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The constraint " + CONSTRAINT + " has a detail of another form", e);
        }
    }

    /** Invalid if the request brought the number itself; otherwise something that is there stands in its way. */
    Refusal answering(String method, String path) {
        List<String> brought = broughtBy(method, path).distinct().toList();
        if (brought.isEmpty()) {
            return Conflict.with(Api.V1 + self(), "conflict.cpr-number", fields);
        }
        return new Invalid(brought.stream()
                .map(pointer -> Violation.at(pointer, "invalid.cpr-number"))
                .toList());
    }

    private Stream<String> broughtBy(String method, String path) {
        if (method.equals("POST") && path.endsWith(self() + "/transitions")) {
            return fields.stream()
                    .filter(field -> SET_BY_TRANSITIONS.contains(member(field)))
                    .map(field -> field.toLowerCase(java.util.Locale.ROOT).endsWith("reason") ? "/reason" : "/comment");
        }
        if (method.equals("POST") && path.endsWith(self() + "/editions")) {
            return fields.stream().filter(field -> SET_BY_CORRECTIONS.contains(member(field)));
        }
        boolean creates = method.equals("POST") && path.endsWith("/" + resource);
        boolean loads = method.equals("PUT") && path.startsWith(Api.V1 + "/external/") && path.endsWith("/" + resource);
        boolean changes = (method.equals("PUT") || method.equals("PATCH")) && isAddressedBy(path);
        return creates || loads || changes
                ? fields.stream()
                        .map(field -> changes ? REASON_OF_CHANGE.matcher(field).replaceFirst("/deadlineReason") : field)
                        .filter(CprNumberFound::isWritten)
                : Stream.of();
    }

    /** Bodies go by their code, too, and a body is all that a request on one changes of its kind. */
    private boolean isAddressedBy(String path) {
        return path.endsWith(self()) || resource.equals("bodies") && path.startsWith(Api.V1 + "/bodies/");
    }

    private static boolean isWritten(String field) {
        return !SET_BY_TRANSITIONS.contains(member(field)) && !EARLIER_EDITIONS.equals(member(field));
    }

    private static String member(String pointer) {
        return pointer.split("/", 3)[1];
    }

    private String self() {
        return "/" + resource + "/" + id;
    }
}
