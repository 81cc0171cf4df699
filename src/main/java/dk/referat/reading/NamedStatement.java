package dk.referat.reading;

import java.sql.Connection;
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

    PreparedStatement prepare(Connection connection, Map<String, ?> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < names.size(); i++) {
            Object value = parameters.get(names.get(i));
            statement.setObject(
                    i + 1,
                    value instanceof Collection<?> ids
                            ? connection.createArrayOf("uuid", ids.toArray(new UUID[0]))
                            : value);
        }
        return statement;
    }
}
