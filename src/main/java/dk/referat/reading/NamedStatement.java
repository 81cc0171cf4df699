package dk.referat.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * SQL whose parameters have names, as Hibernate has them, for JDBC. A list of ids is one parameter, so that the statement is
 * the same however many there are.
 */
record NamedStatement(String sql, List<String> names) {

    private static final Pattern PARAMETER = Pattern.compile("\\bin \\(:(\\w+)\\)|(?<![:\\w]):([a-zA-Z]\\w*)");

    static NamedStatement of(String sql) {
        List<String> names = new ArrayList<>();
        String positional = PARAMETER.matcher(sql).replaceAll(found -> {
            boolean list = found.group(1) != null;
            names.add(list ? found.group(1) : found.group(2));
            return list ? "= any(?)" : "?";
        });
        return new NamedStatement(positional, List.copyOf(names));
    }

    /** Answers the position behind its last parameter. */
    int bind(PreparedStatement statement, int first, Map<String, ?> parameters) throws SQLException {
        int position = first;
        for (String name : names) {
            Object value = parameters.get(name);
            statement.setObject(
                    position++,
                    value instanceof Collection<?> ids
                            ? statement.getConnection().createArrayOf("uuid", ids.toArray(new UUID[0]))
                            : value);
        }
        return position;
    }
}
