import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the service sends to PostgreSQL for one request, from PostgreSQL's own log, as a script of pgbench's in which each
 * transaction is about another copy.
 */
final class Statements {

    /** The copy asked for while the log is written; its number stands in the statements wherever another's will. */
    static final int COPY = 4711;

    /** In the statements, what is another text for each transaction. */
    static final String ANY = "918273645";

    /** What the service does after a change, and once a minute for each key. */
    private static final Pattern ASIDE =
            Pattern.compile("(?s)select distinct resource, body_id, audience from change .*|.*\\bapi_key.*");

    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String PREFIX = "%08x".formatted(COPY);

    private Statements() {}

    static void write(Database database, int copies, Callable<?> request, Path script) throws Exception {
        database.sql("alter system set log_statement = 'all'; select pg_reload_conf()");
        Thread.sleep(1500);
        int before = log(database).size();
        Thread.sleep(2500);
        Set<String> background =
                log(database).stream().skip(before).map(Entry::sql).collect(Collectors.toCollection(HashSet::new));
        background.removeAll(Set.of("BEGIN", "COMMIT"));
        int start = log(database).size();
        request.call();
        Thread.sleep(300);
        database.sql("alter system reset log_statement; select pg_reload_conf()");
        Map<String, List<Entry>> bySession = log(database).stream()
                .skip(start)
                .filter(entry -> !background.contains(entry.sql) && !ASIDE.matcher(entry.sql).matches())
                .collect(Collectors.groupingBy(Entry::session, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder("\\set n random(1, " + copies + ")\n\\set r random(1, 1000000)\n");
        bySession.values().stream()
                .flatMap(List::stream)
                .filter(entry -> !entry.sql.isBlank())
                .forEach(entry -> text.append(entry.inlined()).append(";\n"));
        Files.writeString(script, text.toString().replace("BEGIN;\nCOMMIT;\n", ""));
    }

    private record Entry(String session, String sql, Map<Integer, String> parameters) {

        String inlined() {
            return PLACE.matcher(sql)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            parameters.getOrDefault(Integer.valueOf(place.group(1)), place.group())));
        }
    }

    private static List<Entry> log(Database database) throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readString(database.log(), StandardCharsets.UTF_8).split("\n")) {
            Matcher executed = EXECUTED.matcher(member(line, "message"));
            if (executed.matches() && member(line, "application_name").equals("referat")) {
                entries.add(new Entry(member(line, "session_id"), executed.group(1), parameters(member(line, "detail"))));
            }
        }
        return entries;
    }

    private static Map<Integer, String> parameters(String detail) {
        Map<Integer, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.put(
                    Integer.valueOf(parameter.group(1)),
                    value.equals("NULL") ? value : literal(value.substring(1, value.length() - 1).replace("''", "'")));
        }
        return parameters;
    }

    private static String literal(String value) {
        String sql = "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
        String varied = sql.replace(PREFIX, "' || lpad(to_hex(:n::int), 8, '0') || E'")
                .replace(ANY, "' || :r::int || E'")
                .replaceAll("(?<!\\d)" + COPY + "(?=\\d\\d\\b)", "' || :n::int || E'");
        if (varied.equals(sql)) {
            return sql;
        }
        String type = value.matches("[0-9a-f-]{36}") ? "uuid" : value.startsWith("{") && value.contains(PREFIX) ? "uuid[]" : "text";
        return "(" + varied + ")::" + type;
    }

    private static String member(String json, String name) {
        Matcher member = Pattern.compile('"' + name + "\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        return member.find()
                ? member.group(1)
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\")
                : "";
    }
}
