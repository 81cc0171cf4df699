package dk.referat.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.contract.Contract;
import dk.referat.contract.ContractedOperation;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every way to read that the contract has, with every value of the world that a variable or filter can take. */
final class Reads {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int SOME = 12;

    private final CallTable table = CallTable.table();
    private final Values values;
    private final Random random;

    Reads(World world, Random random) {
        this.values = new Values(world, random);
        this.random = random;
    }

    /** With the header that the almighty's answer to the same carries, where one asks for changes only. */
    List<Request> all(Function<Request, Answer> almighty) {
        return Contract.committed()
                .operations()
                .filter(operation -> operation.method().equals("GET"))
                .flatMap(operation -> targets(operation, ALL).stream()
                        .flatMap(target -> Stream.concat(Stream.of(target), filtered(operation, target))))
                .flatMap(target -> variants(Request.get(target), almighty))
                .toList();
    }

    /** The template with values in the place of its variables, at most so many for each. */
    List<String> targets(ContractedOperation operation, int most) {
        List<String> targets = List.of(operation.template());
        for (String upTo : CallTable.variables(operation).toList()) {
            String variable = upTo.substring(upTo.lastIndexOf('{'));
            List<String> these = values.of(table.pathValues(upTo), most);
            targets = targets.stream()
                    .flatMap(target -> these.stream().map(value -> target.replace(variable, value)))
                    .toList();
        }
        return targets;
    }

    private Stream<String> filtered(ContractedOperation operation, String target) {
        Stream<String> ofOurs = operation.parameters("query").contains("body")
                ? values.of(List.of("BODY_CODE"), ALL).stream().map(code -> target + "?limit=7&body=" + code)
                : Stream.empty();
        return Stream.concat(ofOurs, filtersOf(operation, target));
    }

    private Stream<String> filtersOf(ContractedOperation operation, String target) {
        return operation.parameters("query").stream()
                .flatMap(name -> values.of(table.queryValues(operation, name), SOME).stream()
                        .map(value -> target + "?" + name + "=" + URLEncoder.encode(value, UTF_8)));
    }

    private Stream<Request> variants(Request read, Function<Request, Answer> almighty) {
        List<Request> variants = new ArrayList<>(List.of(read));
        switch (random.nextInt(10)) {
            case 0 -> variants.add(read.as("HEAD"));
            case 1 -> variants.add(read.with("Accept-Language", "da"));
            case 2 ->
                variants.add(read.with(
                        "If-None-Match", almighty.apply(read).header("ETag").orElse("\"c1\"")));
            case 3 -> variants.add(read.as("OPTIONS"));
            case 4 -> variants.add(read.with("Accept", "text/html"));
            default -> {}
        }
        return variants.stream();
    }
}
