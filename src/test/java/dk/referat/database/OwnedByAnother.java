package dk.referat.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service as a cluster runs it: on tables that another role made and owns. */
public class OwnedByAnother implements QuarkusTestProfile {

    static final String SERVICE = "referat_service";

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Tables.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.flyway.migrate-at-start", "false",
                "quarkus.flyway.validate-at-start", "true",
                "referat.audit.seal-every", "0.1S");
    }

    public static final class Tables implements QuarkusTestResourceLifecycleManager {

        private final EmbeddedDatabase database = new EmbeddedDatabase();

        /** After the database that every test has, so that its settings count. */
        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(database.start());
            String url = settings.get("quarkus.datasource.jdbc.url");
            String password = settings.get("quarkus.datasource.password");
            try (Connection connection = DriverManager.getConnection(url, Cluster.SUPERUSER, password);
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + SERVICE + " login password '" + password + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Migration.run(url, EmbeddedServer.USER, password, Optional.of(SERVICE));
            settings.put("quarkus.datasource.username", SERVICE);
            return settings;
        }

        @Override
        public void stop() {
            database.stop();
        }
    }
}
