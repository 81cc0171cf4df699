package dk.referat.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Copies what a data folder holds into another, on which a service can be started: of a running server by PostgreSQL's
 * low-level backup, with the log it needs to become whole; of a stopped one, its files.
 */
public final class Backup {

    /** What the server makes anew, see "Making a Base Backup Using the Low Level API" in PostgreSQL's manual. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");
    private static final Path LOG = Path.of("pg_wal");
    private static final Path CONTROL = Path.of("global", "pg_control");
    private static final Pattern SEGMENT = Pattern.compile("\\(file ([0-9A-F]{24})\\)");
    private static final Pattern LOG_FILE = Pattern.compile("[0-9A-F]{24}|[0-9A-F]{8}\\.history");

    private final Path data;
    private final Path cluster;
    private final BackupFolder into;

    private Backup(Path data, BackupFolder into) {
        this.data = data;
        this.cluster = DataFolder.cluster(data);
        this.into = into;
    }

    /** Answers how many files it copied. */
    public static int take(Path folder, Path target) {
        try {
            Path data = folder.toAbsolutePath();
            if (!Files.isDirectory(DataFolder.cluster(data))) {
                throw new CannotStart("There is no database in " + data + ".");
            }
            Backup backup = new Backup(data.toRealPath(), BackupFolder.create(target, data.toRealPath()));
            backup.copy();
            return backup.into.complete();
        } catch (IOException | SQLException e) {
            throw new CannotStart("The backup in " + target + " is not complete", e);
        }
    }

    private void copy() throws IOException, SQLException {
        Optional<Integer> port = Cluster.portOfServerOn(cluster);
        if (port.isPresent()) {
            copyRunning(port.get());
            return;
        }
        // Nobody starts a server on it meanwhile.
        try (DataFolder held = DataFolder.open(data)) {
            copyAll(path -> false);
            copyLog(name -> true);
            into.copy(DataFolder.passwordFile(held.path()));
        }
    }

    private void copyRunning(int port) throws IOException, SQLException {
        into.copy(DataFolder.passwordFile(data));
        String password = Files.readString(DataFolder.passwordFile(data)).strip();
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(EmbeddedServer.jdbcUrl(port, "postgres"));
        // The server gives up the backup, and the log kept for it, should this session end.
        try (Connection session = server.getConnection(Cluster.SUPERUSER, password);
                Statement statement = session.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('referat_backup', true, true)");
            statement.execute("select pg_backup_start('referat', true)");
            copyAll(CONTROL::equals);
            into.copySteadily(cluster.resolve(CONTROL));
            copyLogOf(session);
        }
    }

    private void copyLogOf(Connection session) throws IOException, SQLException {
        try (PreparedStatement stop = session.prepareStatement(
                        "select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)");
                ResultSet row = stop.executeQuery()) {
            row.next();
            String label = row.getString("labelfile");
            String last = row.getString("last");
            Matcher first = SEGMENT.matcher(label);
            if (!first.find()) {
                throw new CannotStart("PostgreSQL does not say where the log of the backup begins.");
            }
            copyLog(name ->
                    name.compareTo(first.group(1)) >= 0 && name.compareTo(last) <= 0 || name.endsWith(".history"));
            into.write(cluster.resolve("backup_label"), label);
        }
    }

    private void copyAll(Predicate<Path> but) throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                if (isMadeAnew(cluster.relativize(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                into.createFolder(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                Path within = cluster.relativize(file);
                if (isCopied(within) && !but.test(within)) {
                    into.copy(file);
                }
                return FileVisitResult.CONTINUE;
            }

            // A running server deletes files: it deletes them again when it follows its log.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                return failure instanceof NoSuchFileException
                        ? FileVisitResult.CONTINUE
                        : super.visitFileFailed(file, failure);
            }
        });
    }

    /** Slots, statistics and the like; of the log the folders are wanted. */
    private static boolean isMadeAnew(Path folder) {
        return folder.getNameCount() > 1 && EMPTIED.contains(folder.getName(0).toString()) && !folder.startsWith(LOG);
    }

    private static boolean isCopied(Path within) {
        String name = within.getFileName().toString();
        return !EMPTIED.contains(within.getName(0).toString())
                && !LEFT_OUT.contains(name)
                && !name.startsWith("pgsql_tmp");
    }

    private void copyLog(Predicate<String> wanted) throws IOException {
        for (Path file : Folders.list(
                cluster.resolve(LOG), name -> LOG_FILE.matcher(name).matches())) {
            if (wanted.test(file.getFileName().toString())) {
                into.copy(file);
            }
        }
    }
}
