package dk.referat.canary;

import dk.referat.canary.Rules.Least;
import dk.referat.contract.Contract;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at every answer: who sees which canary, and whether they may. */
final class Witness {

    private static final String ANY_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private record Leak(Set<Visitor> to, String example) {}

    private final Map<String, Mark> marks;
    private final Map<String, Least> least = new LinkedHashMap<>();
    private final Map<String, Leak> leaks = new TreeMap<>();
    private final Set<String> shown = new HashSet<>();

    Witness(World world, Rules rules) {
        marks = world.marks();
        marks.forEach((canary, mark) -> least.put(canary, rules.of(mark)));
    }

    void look(Visitor visitor, Request request, Answer answer, List<String> logged) {
        Set<String> said = Canaries.in(request.said());
        String all = answer.head() + answer.text();
        for (String canary : Canaries.in(all)) {
            Mark mark = marks.get(canary);
            if (mark == null || said.contains(canary) || mark.member().equals("id") && tellsIds(request)) {
                continue;
            }
            int audience = visitor.audienceOf(mark.thing());
            if (audience < least.get(canary).may()) {
                leak(visitor, request, mark, all);
            }
            shown.add(canary + " " + audience);
        }
        for (String line : logged) {
            Canaries.in(line).stream()
                    .map(marks::get)
                    .filter(mark -> mark != null && !mark.member().equals("id"))
                    .forEach(mark -> leak(visitor, request, mark, "LOG " + line));
        }
    }

    private static boolean tellsIds(Request request) {
        return Contract.committed()
                .operation("GET", request.target().replaceAll("\\?.*", ""))
                .filter(CallTable.table()::tellsIds)
                .isPresent();
    }

    /** One for each kind of leak, the first time that it is seen, and who else saw such a thing. */
    private void leak(Visitor visitor, Request request, Mark mark, String text) {
        String asked = request.method() + " " + withoutValues(request.target());
        String kind =
                "%s shows %s of %s".formatted(asked, mark.member(), mark.thing().kind());
        leaks.computeIfAbsent(kind, first -> new Leak(new TreeSet<>(), example(visitor, request, mark, text)))
                .to()
                .add(visitor);
    }

    private static String withoutValues(String target) {
        return target.replaceAll(ANY_ID, "{id}").replaceAll("=[^&]*", "=").replaceAll("kan[a-z0-9]+", "{code}");
    }

    private static String example(Visitor visitor, Request request, Mark mark, String text) {
        int at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(mark.canary()));
        String excerpt = text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 60));
        return "%n    %s as %s%n    %s%n    … %s …"
                .formatted(request.said(), visitor.column(), mark, excerpt.replaceAll("\\s+", " "));
    }

    List<String> leaks() {
        return leaks.entrySet().stream()
                .map(leak -> leak.getKey() + " to " + leak.getValue().to()
                        + leak.getValue().example())
                .toList();
    }

    /** What the lowest audience that may see it was shown nowhere. */
    List<String> unseen() {
        return marks.values().stream()
                .filter(mark -> least.get(mark.canary()).isShown())
                .filter(mark -> !shown.contains(
                        mark.canary() + " " + least.get(mark.canary()).must()))
                .map(mark -> "audience %d never saw %s"
                        .formatted(least.get(mark.canary()).must(), mark))
                .toList();
    }
}
