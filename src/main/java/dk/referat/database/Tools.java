package dk.referat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs PostgreSQL's own programs, which are talkative, into a file. */
record Tools(ServerBinaries binaries, Path log) {

    void run(String program, String... arguments) {
        if (exitCode(program, arguments) != 0) {
            throw new CannotStart("PostgreSQL's %s failed, see %s. %s".formatted(program, log, reason()));
        }
    }

    private String reason() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL"))
                    .map(line -> line.substring(line.indexOf("FATAL")))
                    .findFirst()
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    int exitCode(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it can't tell.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's " + program + " can't be run here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's " + program + " ran", e);
        }
    }
}
