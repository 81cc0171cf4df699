package dk.referat.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement, and what it found once it was sent. */
record Question<T>(NamedStatement statement, Map<String, ?> parameters, SeenRows.Form<T> form, List<T> found) {

    Question(NamedStatement statement, Map<String, ?> parameters, SeenRows.Form<T> form) {
        this(statement, parameters, form, new ArrayList<>());
    }

    /** A statement that finds nothing. */
    static Question<?> none(String sql) {
        return new Question<>(new NamedStatement(sql, List.of()), Map.of(), ResultSet::getRow);
    }

    /** @param row null where the statement has no rows to it */
    void read(@Nullable ResultSet row) throws SQLException {
        while (row != null && row.next()) {
            found.add(form.read(row));
        }
    }
}
