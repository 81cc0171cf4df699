import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What wrk measured of one kind of request, and what it cost. */
record Load(double rate, double medianMillis, double slowestMillis, double serviceMicros, double databaseMicros) {

    /** Where a machine is slow, some wait for a session longer than the service lets anybody. They are not counted. */
    private static final double MOST_REFUSED = 0.01;

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
        double requests = Tool.number(report, "(\\d+) requests in");
        double refused = report.contains("Non-2xx") ? Tool.number(report, "Non-2xx or 3xx responses: (\\d+)") : 0;
        if (refused > MOST_REFUSED * requests) {
            throw new IllegalStateException(request + ": " + report);
        }
        return new Load(
                Tool.number(report, "Requests/sec:\\s+([\\d.]+)") * (1 - refused / requests),
                millis(report, "50"),
                millis(report, "99"),
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

    /** The means of several, with the worst of their slowest, beside the mean rate of what they are compared with. */
    static String row(String kind, int connections, List<Load> loads, List<Double> compared) {
        double rate = mean(loads, Load::rate);
        double other = compared.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %-34s | %4d | %8.0f | %7.2fms | %7.2fms | %7.0f | %7.0f | %8.0f | %5.2f |",
                kind, connections, rate, mean(loads, Load::medianMillis),
                loads.stream().mapToDouble(Load::slowestMillis).max().orElseThrow(),
                mean(loads, Load::serviceMicros), mean(loads, Load::databaseMicros), other, rate / other);
    }

    private static double mean(List<Load> loads, ToDoubleFunction<Load> figure) {
        return loads.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double millis(String report, String percentile) {
        String figure = Tool.first(report, "\n\\s+" + percentile + "%\\s+(\\S+)");
        double number = Tool.number(figure, "([\\d.]+)");
        return figure.endsWith("ms") ? number : figure.endsWith("us") ? number / 1000 : number * 1000;
    }
}
