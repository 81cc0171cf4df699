package dk.referat.canary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Leads every kind of caller through every operation. */
final class Tour {

    /** More than any body of the world fills; what other tests left in the database is not worth reading. */
    private static final int PAGES = 25;

    private final World world;
    private final Wire wire;
    private final LogLines log;
    private final Random random;
    private final Cast cast;
    private final Witness witness;
    private final Map<String, String> wrongs = new TreeMap<>();

    Tour(World world, DataSource database, Wire wire, LogLines log, Random random) {
        this.world = world;
        this.wire = wire;
        this.log = log;
        this.random = random;
        cast = new Cast(Maker.of(wire), world.bodies(Visitor.Place.HERE), world.bodies(Visitor.Place.ELSEWHERE));
        witness = new Witness(world, world.rules(database));
    }

    /** Everything there is to read, page after page. */
    void read() {
        List<Request> reads = new Reads(world, random).all(this::almighty);
        for (Visitor visitor : Visitor.values()) {
            reads.forEach(read -> readOn(visitor, read));
        }
    }

    private void readOn(Visitor visitor, Request read) {
        Answer answer = ask(visitor, read);
        String first = read.target();
        for (int page = 1; page < PAGES && answer.status() == 200 && next(answer) != null; page++) {
            String more = first + (first.contains("?") ? "&" : "?") + "cursor=" + next(answer);
            answer = ask(visitor, Request.get(more));
        }
    }

    private static String next(Answer answer) {
        boolean list = answer.body().length > 0 && answer.text().startsWith("{\"items\":[");
        return list ? answer.json().path("next").textValue() : null;
    }

    /** Everything there is to write, asked for by those who may not; and nothing has changed. */
    void write() {
        Map<String, String> before = etags();
        for (Write write : new Writes(world, random).all(this::almighty)) {
            for (Visitor visitor : Visitor.values()) {
                if (write.isRefused(visitor)) {
                    Answer answer = ask(visitor, write.request());
                    if (answer.status() / 100 == 2) {
                        wrong(visitor, write.operation() + " succeeded", write.request());
                    }
                }
            }
        }
        Map<String, String> after = etags();
        before.forEach((path, etag) -> {
            if (!etag.equals(after.get(path))) {
                wrongs.putIfAbsent("changed", "a refused request changed " + path);
            }
        });
    }

    /** One of each kind, the first. */
    private void wrong(Visitor visitor, String what, Request request) {
        String kind = what + " for " + visitor.column();
        wrongs.putIfAbsent(kind, kind + ": " + request.said());
    }

    private Map<String, String> etags() {
        Map<String, String> etags = new LinkedHashMap<>();
        world.things()
                .forEach(thing -> etags.put(
                        thing.path(),
                        almighty(Request.get(thing.path())).header("ETag").orElse("none")));
        return etags;
    }

    private Answer almighty(Request request) {
        return wire.send(request, Maker.ALMIGHTY);
    }

    private Answer ask(Visitor visitor, Request request) {
        log.taken();
        Answer answer = wire.send(request, cast.credentials(visitor));
        witness.look(visitor, request, answer, log.taken());
        if (answer.status() >= 500) {
            wrong(visitor, request.method() + " " + answer.status(), request);
        }
        return answer;
    }

    List<String> leaks() {
        return Stream.concat(wrongs.values().stream(), witness.leaks().stream()).toList();
    }

    List<String> unseen() {
        return witness.unseen();
    }
}
