package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Starts the packaged program as its users do. What is left when it is killed: see dk.referat.drill. */
class PackagedServiceIT {
    private static final int LINES_ON_A_SCREEN = 24;

    @TempDir
    static Path temporary;

    private static PackagedService service;

    private static Path folder() {
        return temporary.resolve("data");
    }

    @BeforeAll
    static void start() throws Exception {
        service = PackagedService.start(folder(), Map.of());
    }

    @BeforeEach
    void startUnlessRunning() throws Exception {
        if (!service.isRunning()) {
            start();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.terminate();
    }

    @Test
    void stopsItsDatabaseWhenItIsToldToStop() throws Exception {
        ProcessHandle database = database();

        service.terminate();

        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
        assertThat(folder().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(service.log()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
    }

    @Test
    void saysInOneLineWhereDataIsKeptAndLittleElse() throws Exception {
        PackagedService fresh = PackagedService.start(temporary.resolve("fresh"), Map.of());
        try {
            assertThat(fresh.log())
                    .hasSizeLessThan(LINES_ON_A_SCREEN)
                    .filteredOn(line -> line.contains(" Data is kept in "))
                    .singleElement()
                    .asString()
                    .endsWith("Data is kept in " + temporary.toRealPath().resolve("fresh")
                            + ", on an embedded PostgreSQL 18.6");
            assertThat(fresh.log()).noneMatch(line -> line.contains("initdb") || line.contains("pg_ctl"));
        } finally {
            fresh.terminate();
        }
    }

    @Test
    void refusesAFolderThatAnotherServiceHolds() throws Exception {
        PackagedService second = PackagedService.launch(folder(), Map.of());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.log())
                .containsExactly("Referat does not start: Another Referat is running on the data folder "
                        + folder().toRealPath() + ".");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Path old = temporary.resolve("old");
        Files.createDirectories(old.resolve("postgres"));
        Files.writeString(old.resolve("referat.lock"), "");
        Files.writeString(old.resolve("password"), "geheim");
        Files.writeString(old.resolve("postgres/PG_VERSION"), "17\n");

        PackagedService refused = PackagedService.launch(old, Map.of());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.log()).singleElement().asString().contains("PostgreSQL 17", "PostgreSQL 18");
    }

    @Test
    void refusesAFolderOfSomethingElse() throws Exception {
        Path photos = Files.createDirectories(temporary.resolve("photos"));
        Files.writeString(photos.resolve("holiday.jpg"), "");

        PackagedService refused = PackagedService.launch(photos, Map.of());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.log()).singleElement().asString().contains("is not empty");
    }

    @Test
    void startsNoDatabaseOfItsOwnWhenOneIsConfigured() throws Exception {
        Path untouched = temporary.resolve("untouched");
        Map<String, String> configured = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + port() + "/referat",
                "QUARKUS_DATASOURCE_USERNAME",
                "referat",
                "QUARKUS_DATASOURCE_PASSWORD",
                password());

        PackagedService second = PackagedService.start(untouched, configured);
        second.terminate();

        assertThat(untouched).doesNotExist();
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> connect(null)).hasMessageContaining("no password was provided");
        assertThatThrownBy(() -> connect("guess")).hasMessageContaining("password authentication failed");
    }

    @Test
    void closesItsFolderToOthers() throws Exception {
        assertThat(mode(folder())).isEqualTo("rwx------");
        assertThat(mode(folder().resolve("postgres"))).isEqualTo("rwx------");
        assertThat(mode(folder().resolve("password"))).isEqualTo("rw-------");
        assertThat(Files.readAllLines(folder().resolve("postgres/pg_hba.conf")))
                .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    void acknowledgesNothingThatIsNotOnDisk() throws Exception {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
    }

    private static String ask(String query) throws Exception {
        try (Connection connection = connect(password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(@Nullable String password) throws IOException, SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:postgresql://127.0.0.1:" + port() + "/referat");
        return database.getConnection("referat", password);
    }

    private static String password() throws IOException {
        return Files.readString(folder().resolve("password"));
    }

    private static String port() throws IOException {
        return postmaster().get(3);
    }

    private static ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().get(0))).orElseThrow();
    }

    private static List<String> postmaster() throws IOException {
        return Files.readAllLines(folder().resolve("postgres/postmaster.pid"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
