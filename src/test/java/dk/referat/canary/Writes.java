package dk.referat.canary;

import dk.referat.Fixture;
import dk.referat.canary.Visitor.Place;
import dk.referat.contract.Contract;
import dk.referat.contract.ContractedOperation;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every way to write that the contract has, on things seen and unseen, in order and not. */
final class Writes {

    private static final int SOME = 4;
    private static final Pattern WORD = Pattern.compile("\\{([A-Z_]+)}");

    private final World world;
    private final CallTable table = CallTable.table();
    private final Reads reads;
    private final Values values;

    Writes(World world, Random random) {
        this.world = world;
        this.reads = new Reads(world, random);
        this.values = new Values(world, random);
    }

    List<Write> all(Function<Request, Answer> almighty) {
        return Contract.committed()
                .operations()
                .filter(operation -> !operation.method().equals("GET"))
                .flatMap(operation ->
                        reads.targets(operation, SOME).stream().flatMap(target -> of(operation, target, almighty)))
                .toList();
    }

    private Stream<Write> of(ContractedOperation operation, String target, Function<Request, Answer> almighty) {
        Thing thing = world.things().stream()
                .filter(one -> target.contains("/" + one.name()) || target.contains("/" + one.id()))
                .findFirst()
                .orElse(world.of(Kind.BODY).get(0));
        Map<String, String> places = places(thing);
        String asked = target + CallTable.filled(table.asks(operation), places);
        String etag = almighty.apply(Request.get(thing.path())).header("ETag").orElse("*");
        if (!operation.takesBody()) {
            Request bare = new Request(operation.method(), asked, Map.of(), null);
            return conditional(operation, bare, etag, List.of(thing.place()));
        }
        Request inOrder = new Request(
                operation.method(),
                asked,
                Map.of("Content-Type", operation.takes()),
                CallTable.filled(table.body(operation, false), places));
        return Stream.of(
                        conditional(operation, inOrder, etag, List.of(thing.place())),
                        mentioning(operation, inOrder, etag),
                        broken(operation, inOrder, etag))
                .flatMap(writes -> writes);
    }

    private Map<String, String> places(Thing thing) {
        Place place = thing.place() == Place.NOWHERE ? Place.HERE : thing.place();
        String body = world.of(Kind.BODY).stream()
                .filter(one -> one.place() == place)
                .findFirst()
                .orElseThrow()
                .name();
        String item = world.of(Kind.AGENDA_ITEM).get(0).id();
        String meeting = world.of(Kind.MEETING).get(0).id();
        return Map.of(
                "meeting",
                meeting,
                "body",
                thing.kind() == Kind.BODY ? thing.name() : body,
                "item",
                item,
                "code",
                Fixture.code());
    }

    private static Stream<Write> conditional(
            ContractedOperation operation, Request inOrder, String etag, List<Place> places) {
        boolean conditional = operation.parameters("header").contains("If-Match");
        return Stream.of(
                new Write(operation.id(), inOrder.with("If-Match", etag), true, places),
                new Write(operation.id(), inOrder.with("If-Match", "*").with("Accept-Language", "da"), true, places),
                new Write(operation.id(), inOrder, !conditional, places),
                new Write(operation.id(), inOrder.with("If-Match", "\"c0\""), !conditional, places));
    }

    /** Bodies that name what the one who sends them may not know of. */
    private Stream<Write> mentioning(ContractedOperation operation, Request inOrder, String etag) {
        return table.mentions(operation)
                .filter(mention -> !mention.startsWith("?"))
                .map(this::filled)
                .map(body -> new Request(inOrder.method(), inOrder.target(), inOrder.headers(), body))
                .map(request -> new Write(
                        operation.id(), request.with("If-Match", etag), true, List.of(Place.HERE, Place.ELSEWHERE)));
    }

    private String filled(String body) {
        return WORD.matcher(body)
                .replaceAll(word -> values.of(List.of(word.group(1)), 1).get(0));
    }

    private static Stream<Write> broken(ContractedOperation operation, Request inOrder, String etag) {
        return Stream.of("{\"bogus\": 1, \"title\": 7}", "{\"bogus\"")
                .map(body -> new Request(inOrder.method(), inOrder.target(), inOrder.headers(), body))
                .map(request -> new Write(operation.id(), request.with("If-Match", etag), false, List.of()));
    }
}
