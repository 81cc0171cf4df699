import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of the machine's own packages, with data of its own. It stops when this program does, interrupted or not. */
record Database(Path bin, Path folder, int port) {

    private static final String SETTINGS = """
            port = %d
            listen_addresses = '127.0.0.1'
            unix_socket_directories = '%s'
            shared_buffers = 1GB
            max_wal_size = 8GB
            logging_collector = on
            log_destination = 'jsonlog'
            log_directory = '%s'
            log_filename = 'log'
            """;

    static Database start(Path bin, Path folder, int port) throws Exception {
        Database database = new Database(bin, folder, port);
        Tool.runAs("postgres", folder, bin.resolve("initdb").toString(), "-D", database.data(), "-U", "referat", "-A", "trust",
                "-E", "UTF8", "--locale=C.UTF-8");
        Path settings = Path.of(database.data(), "postgresql.auto.conf");
        Files.writeString(settings, SETTINGS.formatted(port, folder, folder));
        database.control("start");
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        database.sql("create database referat", "postgres");
        return database;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/referat";
    }

    String sql(String statements) throws Exception {
        return sql(statements, "referat");
    }

    private String sql(String statements, String database) throws Exception {
        return Tool.feed(statements, bin.resolve("psql").toString(), "-h", "127.0.0.1", "-p", "" + port, "-U", "referat", "-d",
                database, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-");
    }

    /** Copies of the template, from 1 to this number. */
    void load(Path script, int copies) throws Exception {
        Tool.run(bin.resolve("psql").toString(), "-h", "127.0.0.1", "-p", "" + port, "-U", "referat", "-d", "referat", "-X", "-q",
                "-v", "ON_ERROR_STOP=1", "-v", "from=1", "-v", "to=" + copies, "-f", script.toString());
    }

    /** Transactions a second of this script, with prepared statements, by as many clients as the service has sessions. */
    double rate(Path script, int seconds) throws Exception {
        String report = Tool.run(bin.resolve("pgbench").toString(), "-h", "127.0.0.1", "-p", "" + port, "-U", "referat", "-n",
                "-M", "prepared", "-c", "16", "-j", "2", "-T", "" + seconds, "-f", script.toString(), "referat");
        return Tool.number(report, "tps = ([\\d.]+) \\(without initial connection time\\)");
    }

    List<Long> processes() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0));
        List<Long> all = new ArrayList<>(List.of(postmaster));
        try (Stream<ProcessHandle> children = ProcessHandle.of(postmaster).orElseThrow().children()) {
            children.map(ProcessHandle::pid).forEach(all::add);
        }
        return all;
    }

    Path log() {
        return folder.resolve("log.json");
    }

    private void control(String what) throws Exception {
        Tool.runAs("postgres", folder, bin.resolve("pg_ctl").toString(), "-D", data(), "-w", "-m", "fast", "-l",
                folder.resolve("start.log").toString(), what);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void stop() {
        try {
            control("stop");
        } catch (Exception e) {
            System.err.println("PostgreSQL did not stop, see " + folder);
        }
    }
}
