package dk.referat.database;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;

/** What the server is told in its configuration file. */
record ServerSettings(Map<String, String> values) {
    /** Keeps every acknowledged write through a crash of the machine, and listens to this machine only. */
    static final ServerSettings DURABLE = new ServerSettings(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // A week of log beside the data; terse and without statements, because details show what rows hold.
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            // Errors of a statement repeat its values; the service that sent it says itself that it failed.
            Map.entry("log_min_messages", "log")));

    ServerSettings with(Map<String, String> changes) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.putAll(changes);
        return new ServerSettings(changed);
    }

    String asFile() {
        return values.entrySet().stream()
                .map(setting -> "%s = '%s'\n".formatted(setting.getKey(), setting.getValue()))
                .collect(joining());
    }
}
