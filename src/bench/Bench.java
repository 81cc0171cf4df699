import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Prints what each kind of request costs, beside the same statements sent by pgbench in between. */
final class Bench {

    private static final int MEETINGS = 10_000;
    /** Few enough that what was built of them once is still there. */
    private static final int KEPT = 50;

    private static final int PAGES = 1_000;
    private static final int TURNS = 3;
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    /** On two processors, which the compiler shares with the load, it takes two minutes until no more is gained. */
    private static final int WARM_UP_SECONDS = 12 * SECONDS;
    /** The letters of the kinds that are measured. */
    private static final String KINDS = System.getProperty("kinds", "abcde");

    private final Database database;
    private final Service service;
    private final Template template;
    private final Path folder;
    private final String reader;

    private Bench(Database database, Service service, Template template, Path folder) throws Exception {
        this.database = database;
        this.service = service;
        this.template = template;
        this.folder = folder;
        this.reader = Tool.first(
                service.post("/api-keys", "{\"name\": \"bench\", \"grants\": [{\"role\": \"READER\"}]}"), "\"key\":\"([^\"]+)\"");
    }

    /** The folder for the data, that of PostgreSQL's programs, how many times 10,000 meetings, and the service's command. */
    public static void main(String... args) throws Exception {
        Path folder = Path.of(args[0]);
        int copies = MEETINGS * Integer.parseInt(args[2]);
        List<String> command = List.of(args).subList(3, args.length);
        Database database = Database.start(Path.of(args[1]), folder, Tool.freePort());
        Template template;
        try (Service first = Service.start(command, database, Tool.freePort(), folder.resolve("first.log"))) {
            template = Template.make(first);
        }
        database.load(Path.of("src/bench/multiply.sql"), copies);
        try (Service service = Service.start(command, database, Tool.freePort(), folder.resolve("service.log"))) {
            new Bench(database, service, template, folder).run(copies);
        }
    }

    private void run(int copies) throws Exception {
        System.out.println("| kind of request                    | conn |    req/s |       p50 |       p99 | svc µs  |  db µs  |"
                + "  pgbench | ratio |");
        String since = "/decisions?modifiedSince=" + Instant.now().minusSeconds(copies / 2 * 60L);
        String number = "/decisions?journalNumber=" + Statements.COPY + "01/26";
        String copy = copy(template.meeting());
        compare("(a) decisions by journal number", copies, request("number", copies, ""), () -> get(number));
        compareWithRows("(b) whole meeting, built before", request("meeting", KEPT, ""), KEPT);
        compareWithRows("(b) whole meeting, built afresh", request("meeting", copies, ""), copies);
        compare("(c) decisions since a time, page 1", copies, request("since", copies, since), () -> get(since));
        String deep = page(since);
        compare("(c) the same, page " + PAGES, copies, request("since", copies, deep), () -> get(deep));
        String etag = service.send("GET", "/meetings/" + copy, "", reader).headers().firstValue("ETag").orElseThrow();
        compareWithRows("(d) If-None-Match that holds", request("known", copies, etag), copies);
        compare("(e) PUT of an agenda item", copies, request("put", copies, ""), () -> service.put(
                "/agenda-items/" + copy(template.item()), "{\"title\": \"Punkt " + Statements.ANY + "\", \"kind\": \"ITEM\"}"));
        System.out.println("Highest resident memory of the service: " + service.peak() + " MiB");
    }

    private static String copy(String id) {
        return "%08x".formatted(Statements.COPY) + id.substring(8);
    }

    private String get(String path) throws Exception {
        return service.send("GET", path, "", reader).body();
    }

    private String page(String path) throws Exception {
        String cursor = "";
        for (int page = 1; page < PAGES; page++) {
            cursor = "&cursor=" + Tool.first(get(path + cursor), "\"next\":\"([^\"]+)\"");
        }
        return path + cursor;
    }

    private List<String> request(String kind, int copies, String fixed) {
        return List.of(kind, "" + copies, template.meeting(), template.item(), fixed);
    }

    private void compare(String name, int copies, List<String> request, Callable<?> one) throws Exception {
        if (isLeftOut(name)) {
            return;
        }
        Path script = folder.resolve(name.replaceAll("\\W+", "-") + ".sql");
        warm(request);
        Statements.write(database, copies, one, script);
        compare(name, request, script);
    }

    private void compareWithRows(String name, List<String> request, int copies) throws Exception {
        if (isLeftOut(name)) {
            return;
        }
        Path script = folder.resolve("rows.sql");
        String id = "(lpad(to_hex(:n::int), 8, '0') || '" + template.meeting().substring(8) + "')::uuid";
        Files.writeString(script, "\\set n random(1, " + copies + ")\n"
                + Files.readString(Path.of("src/bench/meeting.sql")).replaceAll("--.*\n", "").replace("MEETING", id));
        warm(request);
        compare(name, request, script);
    }

    private static boolean isLeftOut(String name) {
        return KINDS.indexOf(name.charAt(1)) < 0;
    }

    private void warm(List<String> request) throws Exception {
        Load.of(service, database, key(request), 16, WARM_UP_SECONDS, request);
    }

    private String key(List<String> request) {
        return request.get(0).equals("put") ? Service.ADMIN : reader;
    }

    /** In turns, since a machine that others use is not as fast from one minute to the next. */
    private void compare(String name, List<String> request, Path script) throws Exception {
        List<Double> rates = new ArrayList<>(List.of(database.rate(script, SECONDS)));
        Map<Integer, List<Load>> loads = new TreeMap<>(Map.of(16, new ArrayList<>(), 64, new ArrayList<>()));
        for (int turn = 0; turn < TURNS; turn++) {
            for (Map.Entry<Integer, List<Load>> connections : loads.entrySet()) {
                connections.getValue().add(Load.of(service, database, key(request), connections.getKey(), SECONDS, request));
            }
            rates.add(database.rate(script, SECONDS));
        }
        loads.forEach((connections, all) -> System.out.println(Load.row(name, connections, all, rates)));
    }
}
