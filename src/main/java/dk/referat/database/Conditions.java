package dk.referat.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a list whose filters come and go: each condition counts only if its value is there. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** {@code clause} names its parameter as {@code :name}. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add("(" + clause + ")");
            parameters.put(name, value);
        }
        return this;
    }

    /** A condition that always counts. */
    public Conditions and(String clause, Map<String, Object> values) {
        clauses.add("(" + clause + ")");
        parameters.putAll(values);
        return this;
    }

    /** A second parameter of the clause before. */
    public Conditions with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public String where() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
