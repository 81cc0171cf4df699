package dk.referat.drill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the database past the service. */
record Sql(DataSource database) {

    long number(String query) throws SQLException {
        return Long.parseLong(rows(query).get(0));
    }

    /** Each row as one text. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                StringBuilder text = new StringBuilder(String.valueOf(row.getString(1)));
                for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(' ').append(row.getString(column));
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }
}
