package dk.referat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void closesAFolderThatWasMadeByHand() throws IOException {
        Path open = Files.createDirectory(
                temporary.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        DataFolder.open(open).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open)))
                .isEqualTo("rwx------");
    }

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (DataFolder first = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Another Referat is running on the data folder");
        }
    }

    @Test
    void canBeHeldAgainWhenItWasLetGo() throws IOException {
        DataFolder.open(temporary).close();

        DataFolder.open(temporary).close();

        assertThat(temporary.resolve("referat.lock")).exists();
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Files.writeString(temporary.resolve("holiday.jpg"), "");

        assertThatThrownBy(() -> DataFolder.open(temporary)).hasMessageContaining("is not empty");

        assertThat(temporary.resolve("referat.lock")).doesNotExist();
    }

    @Test
    void keepsItsPasswordToItself() throws IOException {
        try (DataFolder data = DataFolder.open(temporary)) {
            String password = data.password();

            assertThat(password).hasSize(64).isEqualTo(data.password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.passwordFile())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void makesUpNoNewPasswordForAnExistingDatabase() throws IOException {
        try (DataFolder data = DataFolder.open(temporary)) {
            Files.createDirectory(data.cluster());

            assertThatThrownBy(data::password).hasMessageStartingWith("The password of the database is missing");
        }
    }
}
