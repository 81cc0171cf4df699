import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What wrk measured of one kind of request, and what it cost. */
record Load(double rate, String median, String slowest, double serviceMicros, double databaseMicros) {

    static Load of(Service service, Database database, String key, int connections, int seconds, List<String> request)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-H", "X-API-Key: " + key, "-s",
                "src/bench/requests.lua", "http://127.0.0.1:" + service.port(), "--"));
        command.addAll(request);
        List<Long> own = List.of(service.process().pid());
        Map<Long, Long> ownBefore = cpu(own);
        Map<Long, Long> theirsBefore = cpu(database.processes());
        String report = Tool.run(command.toArray(String[]::new));
        double ownMicros = micros(ownBefore, cpu(own));
        double theirMicros = micros(theirsBefore, cpu(database.processes()));
        if (report.contains("Non-2xx")) {
            throw new IllegalStateException(request + ": " + report);
        }
        double requests = Tool.number(report, "(\\d+) requests in");
        return new Load(
                Tool.number(report, "Requests/sec:\\s+([\\d.]+)"),
                Tool.first(report, "\n\\s+50%\\s+(\\S+)"),
                Tool.first(report, "\n\\s+99%\\s+(\\S+)"),
                ownMicros / requests,
                theirMicros / requests);
    }

    /** In ticks of Linux's clock, which are hundredths of a second, by process. */
    private static Map<Long, Long> cpu(List<Long> processes) throws Exception {
        Map<Long, Long> ticks = new HashMap<>();
        for (long process : processes) {
            Path stat = Path.of("/proc/" + process + "/stat");
            if (Files.exists(stat)) {
                String[] fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
                ticks.put(process, Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
            }
        }
        return ticks;
    }

    private static double micros(Map<Long, Long> before, Map<Long, Long> after) {
        return 10_000.0
                * after.entrySet().stream()
                        .mapToLong(process -> process.getValue() - before.getOrDefault(process.getKey(), 0L))
                        .sum();
    }

    String row(String kind, int connections, double before, double after) {
        return String.format(
                Locale.ROOT,
                "| %-34s | %4d | %8.0f | %9s | %9s | %7.0f | %7.0f | %8.0f | %8.0f | %5.2f |",
                kind, connections, rate, median, slowest, serviceMicros, databaseMicros, before, after,
                rate / ((before + after) / 2));
    }
}
