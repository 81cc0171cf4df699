package dk.referat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database of the tests, as the service's own role and as the superuser who may do everything. */
@ApplicationScoped
public class Database {

    private final DataSource service;
    private final String url;
    private final String password;

    Database(
            DataSource service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.service = service;
        this.url = url;
        this.password = password;
    }

    public Connection asService() throws SQLException {
        return service.getConnection();
    }

    /** With triggers off. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** The first column of the answer, as text. */
    public List<String> ask(String query) {
        try (Connection connection = service.getConnection()) {
            return ask(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static List<String> ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    public void run(String sql) {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As the superuser and past all triggers. */
    public void tamper(String sql) {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
