import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What wrk measured of one kind of request, and what it cost. */
record Load(double rate, String median, String slowest, double serviceMicros, double databaseMicros) {

    static Load of(Service service, Database database, String key, int connections, int seconds, List<String> request)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-H", "X-API-Key: " + key, "-s",
                "src/bench/requests.lua", "http://127.0.0.1:" + service.port(), "--"));
        command.addAll(request);
        List<Long> postgres = database.processes();
        double own = cpu(List.of(service.process().pid()));
        double theirs = cpu(postgres);
        String report = Tool.run(command.toArray(String[]::new));
        own = cpu(List.of(service.process().pid())) - own;
        theirs = cpu(postgres) - theirs;
        if (report.contains("Non-2xx")) {
            throw new IllegalStateException(request + ": " + report);
        }
        double requests = Tool.number(report, "(\\d+) requests in");
        return new Load(
                Tool.number(report, "Requests/sec:\\s+([\\d.]+)"),
                Tool.first(report, "50%\\s+(\\S+)"),
                Tool.first(report, "99%\\s+(\\S+)"),
                own / requests,
                theirs / requests);
    }

    /** In microseconds; a clock tick of Linux's is a hundredth of a second. */
    private static double cpu(List<Long> processes) throws Exception {
        double ticks = 0;
        for (long process : processes) {
            Path stat = Path.of("/proc/" + process + "/stat");
            if (Files.exists(stat)) {
                String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
                ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            }
        }
        return ticks * 10_000;
    }

    String row(String kind, int connections, double before, double after) {
        return String.format(
                Locale.ROOT,
                "| %-34s | %4d | %8.0f | %9s | %9s | %7.0f | %7.0f | %8.0f | %8.0f | %5.2f |",
                kind, connections, rate, median, slowest, serviceMicros, databaseMicros, before, after,
                rate / ((before + after) / 2));
    }
}
