package dk.referat.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.database.PackagedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The program as it was: as it was released last, or else as it was before the schema changed last. Before the first
 * release a migration may be changed, too; then it is the oldest that has all of today's as they are.
 */
record OldVersion(String commit, boolean hasOlderSchema) {

    private static final String MIGRATIONS = "src/main/resources/db/migration";
    private static final Path FOLDER = Path.of("target", "drill");
    private static final int LOOK_BACK = 500;

    /** Aborts the test where history tells of none. */
    static OldVersion find() throws IOException, InterruptedException {
        List<String> tags = git("tag", "--list", "v*", "--sort=-v:refname");
        if (!tags.isEmpty()) {
            return new OldVersion(
                    git("rev-list", "-n1", tags.get(0)).get(0),
                    !added(tags.get(0)).isEmpty());
        }
        OldVersion found = null;
        for (String commit : git("rev-list", "--first-parent", "-n" + LOOK_BACK, "HEAD~1")) {
            if (!git("diff", "--name-only", "--diff-filter=a", commit, "HEAD", "--", MIGRATIONS)
                    .isEmpty()) {
                break;
            }
            found = new OldVersion(commit, !added(commit).isEmpty());
            if (found.hasOlderSchema) {
                break;
            }
        }
        Assumptions.assumeTrue(found != null, "No version before this one: the history here does not go back");
        return found;
    }

    private static List<String> added(String commit) throws IOException, InterruptedException {
        return git("diff", "--name-only", "--diff-filter=A", commit, "HEAD", "--", MIGRATIONS);
    }

    /** The packaged program, built unless it was before. */
    Path jar() throws IOException, InterruptedException {
        Path home = Files.createDirectories(FOLDER).toAbsolutePath().resolve("old-" + commit);
        Path jar = home.resolve(PackagedService.JAR);
        if (!Files.exists(jar)) {
            Files.createDirectories(home);
            Path archive = FOLDER.resolve("old.tar");
            git("archive", "--output=" + archive, commit);
            run(Path.of("."), "tar", "-xf", archive.toString(), "-C", home.toString());
            run(home, "./mvnw", "-B", "-ntp", "-q", "-DskipTests", "package");
        }
        return jar;
    }

    private static List<String> git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(Path.of("."), command);
    }

    /** What it prints. */
    private static List<String> run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            Assumptions.abort(
                    "No version before this one: " + String.join(" ", command) + " says " + String.join("\n", lines));
        }
        return lines;
    }
}
