package dk.referat.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Fixture;
import dk.referat.canary.Visitor.Place;
import dk.referat.contract.Contract;
import dk.referat.contract.ContractedOperation;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks for what is hidden from them is answered, to the byte, as if it did not exist. */
@QuarkusTest
class HiddenLikeNothingTest {

    private static final int SOME = 3;

    @Inject
    DataSource database;

    private static final long SEED = Long.getLong("canary.seed", System.nanoTime());

    private static @Nullable World world;

    private final CallTable table = CallTable.table();
    private final List<String> differences = new ArrayList<>();
    private Wire wire = new Wire();

    @BeforeEach
    void connect() {
        wire = new Wire();
    }

    @AfterEach
    void disconnect() {
        wire.close();
        assertThat(differences).as("Run again with -Dcanary.seed=" + SEED).isEmpty();
    }

    /** One for all tests: what is refused changes nothing. */
    private World world() {
        World made = world == null ? WorldMaker.make(SEED, wire) : world;
        world = made;
        return made;
    }

    /** A filter's value that only hidden things have, and one that nothing has. */
    @Test
    void findsNothingByWhatOnlyHiddenThingsHave() {
        World world = world();
        Hidden hidden = new Hidden(world, world.rules(database), new Random(SEED));
        Cast cast = cast(world);
        for (ContractedOperation operation : lists()) {
            for (String name : operation.parameters("query")) {
                for (String word : table.queryValues(operation, name)) {
                    for (Visitor visitor : Visitor.values()) {
                        hidden.values(word, visitor, SOME)
                                .forEach(value -> compare(
                                        cast,
                                        visitor,
                                        get(operation.template(), name, value),
                                        value,
                                        get(operation.template(), name, Hidden.nothingLike(value)),
                                        Hidden.nothingLike(value)));
                    }
                }
            }
        }
    }

    /** Every other filter on a body with hidden things only, and on a body with nothing at all. */
    @Test
    void findsTheSameInABodyWithHiddenThingsAsInAnEmptyOne() {
        HiddenBody full = new HiddenBody(wire);
        Cast cast = full.cast();
        for (ContractedOperation operation : lists()) {
            if (!operation.parameters("query").contains("body")) {
                continue;
            }
            for (String name : operation.parameters("query")) {
                Stream<String> values =
                        table.queryValues(operation, name).stream().filter(word -> !Hidden.isOfTheWorld(word));
                for (String more : Stream.concat(Stream.of(""), values.map(value -> "&" + name + "=" + value))
                        .toList()) {
                    for (Visitor visitor : List.of(Visitor.ANONYMOUS, Visitor.READER, Visitor.ADMIN)) {
                        String target = operation.template() + "?body=";
                        compare(
                                cast,
                                visitor,
                                Request.get(target + full.body().name() + more),
                                full.body().name(),
                                Request.get(target + full.empty().name() + more),
                                full.empty().name());
                    }
                }
            }
        }
    }

    /** Every operation on a hidden thing, and on one that does not exist. */
    @Test
    void knowsNothingOfHiddenThings() {
        World world = world();
        Hidden hidden = new Hidden(world, world.rules(database), new Random(SEED));
        Cast cast = cast(world);
        for (ContractedOperation operation : Contract.committed().operations().toList()) {
            for (String upTo : CallTable.variables(operation).limit(1).toList()) {
                for (String word : table.pathValues(upTo)) {
                    for (Visitor visitor : Visitor.values()) {
                        hidden.values(word, visitor, SOME).forEach(value -> {
                            String nothing = Hidden.nothingLike(value);
                            requests(operation, upTo, value)
                                    .forEach(request -> compare(
                                            cast, visitor, request, value, renamed(request, value, nothing), nothing));
                        });
                    }
                }
            }
        }
    }

    /** A hidden thing named in a request that is otherwise in order, and one that does not exist. */
    @Test
    void knowsNothingOfHiddenThingsThatAreMentioned() {
        World world = world();
        Hidden hidden = new Hidden(world, world.rules(database), new Random(SEED));
        Stage stage = new Stage(wire, false);
        for (ContractedOperation operation : Contract.committed().operations().toList()) {
            table.mentions(operation).forEach(mention -> {
                String word = mention.replaceAll("(?s).*\\{([A-Z_]+)}.*", "$1");
                for (String value : hidden.values(word, Visitor.ANONYMOUS, SOME)) {
                    Request request = stage.mentioning(operation, mention.replace("{" + word + "}", value));
                    String nothing = Hidden.nothingLike(value);
                    compare(stage.cast(), Visitor.SECRETARY, request, value, renamed(request, value, nothing), nothing);
                }
            });
        }
    }

    private void compare(Cast cast, Visitor visitor, Request one, String hidden, Request other, String nothing) {
        Answer answer = wire.send(one, cast.credentials(visitor));
        String asIf = wire.send(other, cast.credentials(visitor)).lasting().replace(nothing, hidden);
        if (!answer.lasting().equals(asIf) || answer.status() >= 500) {
            differences.add("%s as %s%n%s%n%s".formatted(one.said(), visitor.column(), answer.lasting(), asIf));
        }
    }

    private List<ContractedOperation> lists() {
        return Contract.committed()
                .operations()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.parameters("query").contains("cursor"))
                .filter(operation -> operation.parameters("path").isEmpty())
                .filter(operation -> !table.tellsIds(operation))
                .toList();
    }

    private Cast cast(World world) {
        return new Cast(Maker.of(wire), world.bodies(Place.HERE), world.bodies(Place.ELSEWHERE));
    }

    private static Request get(String template, String name, String value) {
        return Request.get(template + "?" + name + "=" + URLEncoder.encode(value, UTF_8));
    }

    private Stream<Request> requests(ContractedOperation operation, String upTo, String value) {
        String variable = upTo.substring(upTo.lastIndexOf('{'));
        String target = operation.template().replace(variable, value).replace("{edition}", "1");
        if (!operation.takesBody()) {
            Request bare = new Request(operation.method(), target, Map.of(), null);
            return Stream.of(bare, bare.with("If-Match", "*"), bare.with("If-None-Match", "*"));
        }
        Map<String, String> places = Map.of("item", value, "body", value, "code", Fixture.code());
        Request inOrder = new Request(
                operation.method(),
                target,
                Map.of("Content-Type", operation.takes(), "Accept-Language", "da"),
                CallTable.filled(table.body(operation, false), places));
        Request broken = new Request(operation.method(), target, inOrder.headers(), "{\"bogus\"");
        return Stream.of(inOrder, inOrder.with("If-Match", "*"), inOrder.with("If-Match", "\"c0\""), broken);
    }

    private static Request renamed(Request request, String from, String to) {
        return new Request(
                request.method(),
                request.target().replace(from, to),
                request.headers(),
                request.body() == null ? null : request.body().replace(from, to));
    }
}
