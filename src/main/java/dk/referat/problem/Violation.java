package dk.referat.problem;

import java.util.List;

/** One thing wrong with a request: where, and what as a message key with its arguments. */
public record Violation(Place place, String name, String key, List<Object> args) {

    public enum Place {
        POINTER,
        PARAMETER,
        HEADER
    }

    public Violation {
        args = List.copyOf(args);
    }

    /** {@code pointer} is a JSON Pointer into the request body; the empty string is the whole body. */
    public static Violation at(String pointer, String key, Object... args) {
        return new Violation(Place.POINTER, pointer, key, List.of(args));
    }

    /** A query or path parameter. */
    public static Violation ofParameter(String name, String key, Object... args) {
        return new Violation(Place.PARAMETER, name, key, List.of(args));
    }

    public static Violation ofHeader(String name, String key, Object... args) {
        return new Violation(Place.HEADER, name, key, List.of(args));
    }
}
