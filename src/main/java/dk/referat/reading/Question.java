package dk.referat.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A statement, and what it found once it was sent. */
record Question<T>(NamedStatement statement, Map<String, ?> parameters, SeenRows.Form<T> form, List<T> found) {

    Question(NamedStatement statement, Map<String, ?> parameters, SeenRows.Form<T> form) {
        this(statement, parameters, form, new ArrayList<>());
    }

    void read(ResultSet row) throws SQLException {
        while (row.next()) {
            found.add(form.read(row));
        }
    }
}
