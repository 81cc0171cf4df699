package dk.referat.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings a database up to date as its owner, so that the service need not be one. */
public final class Migration {

    private Migration() {}

    /**
     * Answers how many migrations it took.
     *
     * @param service the role of the running service, which gets what it needs and no more; the owner itself if none
     */
    public static int run(String url, @Nullable String owner, @Nullable String password, Optional<String> service) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(url);
        database.setUser(owner);
        database.setPassword(password);
        try {
            int migrations = Flyway.configure()
                    .dataSource(database)
                    .initSql("set time zone 'UTC'; set lock_timeout = '10s'")
                    .load()
                    .migrate()
                    .migrationsExecuted;
            if (service.isPresent()) {
                grant(database, service.get());
            }
            return migrations;
        } catch (FlywayException | SQLException e) {
            throw new CannotStart("The database could not be brought up to date", e);
        }
    }

    private static void grant(PGSimpleDataSource database, String service) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select grant_to_service(?)")) {
            statement.setString(1, service);
            statement.execute();
        }
    }
}
