package dk.referat.importing.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.problem.Invalid;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive gives, and what it is refused for. */
class ArchiveTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final ArchiveLimits LIMITS = new Limits(5, 2, 3, 100);

    @TempDir
    Path folder;

    private record Limits(int entries, int fileMegabytes, int totalMegabytes, int ratio) implements ArchiveLimits {}

    @Test
    void givesItsFilesInOrder() {
        byte[] archive = new Zip()
                .with("2026/", "")
                .with("2026/dir-01.txt", "Første")
                .with("dir-02.txt", "Anden")
                .bytes();

        assertThat(read(archive)).containsExactly("1 2026/dir-01.txt Første", "2 dir-02.txt Anden");
    }

    @Test
    void tellsItsFilesFromWhatComputersLeave() {
        assertThat(List.of("__MACOSX/._a.txt", "b/.DS_Store", "Thumbs.db", "b/desktop.ini", "._a.txt"))
                .allMatch(Archive::isJunk);
        assertThat(List.of("a.txt", "b/a_.txt", "MACOSX/a.txt")).noneMatch(Archive::isJunk);
    }

    @Test
    void readsNothingOfWhatComputersLeave() {
        byte[] archive = new Zip()
                .with("a.txt", "A")
                .with("__MACOSX/._a.txt", new byte[3 * MEGABYTE])
                .bytes();

        assertThat(read(archive)).containsExactly("1 a.txt A", "2 __MACOSX/._a.txt ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM850"})
    void readsNamesThatDoNotSayHowTheyAreWritten(String charset) {
        byte[] archive = new Zip()
                .namedIn(Charset.forName(charset))
                .with("Økonomi på Ærø.txt", "A")
                .bytes();

        assertThat(read(archive)).containsExactly("1 Økonomi på Ærø.txt A");
    }

    @Test
    void takesWhatTheDirectorySaysForTrue() {
        byte[] archive = new Zip().with("inside.txt", "A").bytes();
        int local = new String(archive, ISO_8859_1).indexOf("inside.txt");
        System.arraycopy("../../up.x".getBytes(UTF_8), 0, archive, local, 10);

        assertThat(read(archive)).containsExactly("1 inside.txt A");
    }

    @Test
    void leavesArchivesInItClosed() {
        byte[] inner = new Zip().with("a.txt", "A").bytes();

        assertThat(read(new Zip().with("inner.zip", inner).bytes())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "b/../../a.txt", "/etc/passwd", "C:a.txt", "c:/a.txt", ".."})
    void refusesPathsThatLeadOut(String name) {
        refuses(new Zip().with("ok.txt", "A").with(name, "B").bytes(), "invalid.archive.path", name);
    }

    @Test
    void refusesPathsThatLeadOutOnWindows() {
        byte[] archive = new Zip().with("../a.txt", "A").bytes();
        String seen = new String(archive, ISO_8859_1).replace("../a", "..\\a");

        refuses(seen.getBytes(ISO_8859_1), "invalid.archive.path", "..\\a.txt");
    }

    @Test
    void refusesLinks() {
        refuses(new Zip().withLink("a.txt", "/etc/passwd").bytes(), "invalid.archive.link", "a.txt");
    }

    @Test
    void refusesWhatIsEncrypted() {
        refuses(new Zip().with("a.txt", "A").withCentralHeader(8, 1), "invalid.archive.encrypted", "a.txt");
    }

    @Test
    void refusesUnusualPacking() {
        // 8 is deflate, 12 bzip2.
        refuses(new Zip().with("a.txt", "A").withCentralHeader(10, 8 ^ 12), "invalid.archive.method", "a.txt");
    }

    @Test
    void refusesTheSameNameTwice() {
        refuses(new Zip().with("a.txt", "A").with("a.txt", "B").bytes(), "invalid.archive.twice", "a.txt");
    }

    @Test
    void refusesANameThatIsNotWhatItSays() {
        byte[] archive = new Zip().with("æ.txt", "A").bytes();
        int name = new String(archive, ISO_8859_1).lastIndexOf("Ã¦");
        archive[name + 1] = 'x';

        refuses(archive, "invalid.archive.name", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000.txt", "a\n.txt", " "})
    void refusesNamesThatCannotBeShown(String name) {
        refuses(new Zip().with(name, "A").bytes(), "invalid.archive.name", 1);
    }

    @Test
    void namesAllThatIsWrongWithItsNames() {
        byte[] archive = new Zip()
                .with("../a.txt", "A")
                .withLink("b.txt", "a")
                .with("c.txt", "C")
                .bytes();

        assertThatThrownBy(() -> read(archive))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting("key")
                                .containsExactly("invalid.archive.path", "invalid.archive.link"));
    }

    @Test
    void refusesDamagedContent() {
        refuses(new Zip().with("a.txt", "A").withCentralHeader(16, 0xFF), "invalid.archive.damaged", "a.txt");
    }

    @Test
    void refusesABomb() {
        refuses(new Zip().with("a.txt", new byte[2 * MEGABYTE]).bytes(), "invalid.archive.ratio", "a.txt", 100);
    }

    @Test
    void refusesAFileThatIsTooLongWhateverItSays() {
        byte[] archive = new Zip().with("a.txt", noise(2 * MEGABYTE + 1)).withCentralHeader(26, 0xFF);

        refuses(archive, "invalid.archive.file", "a.txt", 2);
    }

    @Test
    void refusesFilesThatAreTooLongTogether() {
        byte[] archive = new Zip()
                .with("a.txt", noise(2 * MEGABYTE))
                .with("b.txt", noise(MEGABYTE + 1))
                .bytes();

        refuses(archive, "invalid.archive.total", 3, "b.txt");
    }

    @Test
    void refusesTooManyEntries() {
        Zip zip = new Zip();
        for (int i = 0; i < 6; i++) {
            zip.with(i + ".txt", "A");
        }

        refuses(zip.bytes(), "invalid.archive.entries", 5);
    }

    @Test
    void refusesAnArchiveWithoutFiles() {
        refuses(new Zip().bytes(), "invalid.archive.empty");
        refuses(new Zip().with("a/", "").with("a/.DS_Store", "x").bytes(), "invalid.archive.empty");
    }

    @Test
    void refusesWhatIsNoArchive() {
        byte[] archive = new Zip().with("a.txt", "A").bytes();

        refuses(new byte[0], "invalid.archive.none");
        refuses("Referat af møde".getBytes(UTF_8), "invalid.archive.none");
        refuses(Arrays.copyOf(archive, archive.length - 30), "invalid.archive.none");
        assertThatThrownBy(() -> Archive.open(Optional.empty(), LIMITS)).isInstanceOf(Invalid.class);
    }

    private void refuses(byte[] archive, String key, Object... args) {
        assertThatThrownBy(() -> read(archive))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.violations()).satisfiesExactly(violation -> {
                            assertThat(violation.key()).isEqualTo(key);
                            assertThat(violation.args()).containsExactly(args);
                        }));
    }

    private List<String> read(byte[] bytes) {
        List<String> taken = new ArrayList<>();
        try (Archive archive = Archive.open(Optional.of(Files.write(folder.resolve("a.zip"), bytes)), LIMITS)) {
            archive.read((place, name, content) -> taken.add(place + " " + name + " " + new String(content, UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return taken;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
