package dk.referat.http;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/** All that is logged while it is open, by the service and by the database's own server. */
final class LogLines extends Handler implements AutoCloseable {

    private static final Path DATABASES = Path.of("target", "database");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    static LogLines listen() {
        LogLines lines = new LogLines();
        lines.setLevel(Level.ALL);
        LogContext.getLogContext().getLogger("").addHandler(lines);
        return lines;
    }

    List<String> ofTheService() {
        return List.copyOf(lines);
    }

    static String ofTheDatabase() throws IOException {
        try (Stream<Path> files = Files.walk(DATABASES)) {
            return files.filter(file -> file.getFileName().toString().matches("postgresql-.*\\.log|start\\.log"))
                    .map(LogLines::read)
                    .reduce("", String::concat);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void publish(LogRecord entry) {
        StringWriter line = new StringWriter();
        line.append(entry.getLoggerName()).append(' ');
        line.append(entry instanceof ExtLogRecord record ? record.getFormattedMessage() : entry.getMessage());
        if (entry instanceof ExtLogRecord record) {
            line.append(' ').append(record.getMdcCopy().toString());
        }
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(line));
        }
        lines.add(line.toString());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        LogContext.getLogContext().getLogger("").removeHandler(this);
    }
}
