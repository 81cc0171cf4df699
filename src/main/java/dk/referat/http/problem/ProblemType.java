package dk.referat.http.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem there are; the names are part of the contract. */
public enum ProblemType {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    public static final String BASE = "/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return BASE + slug();
    }

    String titleKey() {
        return "problem." + slug() + ".title";
    }

    String descriptionKey() {
        return "problem." + slug() + ".description";
    }

    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
