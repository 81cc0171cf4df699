package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    @TempDir
    Path temporary;

    private DataFolder data;
    private Path path;
    private Cluster cluster;

    @BeforeEach
    void placeCluster() {
        data = DataFolder.open(temporary);
        path = data.cluster();
        cluster = new Cluster(
                data, new Tools(new ServerBinaries(data.binaries()), data.path().resolve("log")));
    }

    @AfterEach
    void letGo() throws IOException {
        data.close();
    }

    @Test
    void takesNoOtherProcessForItsServer() throws IOException {
        Files.createDirectory(path);
        Files.writeString(
                path.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + path + "\n");

        assertThat(cluster.isRunning()).isFalse();
    }

    @Test
    void forgetsAServerThatIsGone() throws IOException {
        Files.createDirectory(path);
        Files.writeString(
                path.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + path + "\n");

        cluster.stop();

        assertThat(path.resolve("postmaster.pid")).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        Files.createDirectory(path);
        Files.writeString(path.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> cluster.createUnlessThere())
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("PostgreSQL 17", "PostgreSQL 18");
    }

    @Test
    void removesWhatABrokenOffCreationLeft() throws IOException {
        Path half = Files.createDirectory(temporary.resolve("postgres.123"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        Files.createDirectory(path);
        Files.writeString(path.resolve("PG_VERSION"), "18\n");

        cluster.createUnlessThere();

        assertThat(half).doesNotExist();
        assertThat(path.resolve("PG_VERSION")).hasContent("18");
    }
}
