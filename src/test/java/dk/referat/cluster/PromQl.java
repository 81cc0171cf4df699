package dk.referat.cluster;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an expression of PromQL names. */
record PromQl(Set<String> metrics, Set<String> labels) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern MATCHERS = Pattern.compile("\\{([^}]*)}");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    /** Neither a function nor a number such as 1e3. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*(?!\\w|\\s*\\()");

    private static final Pattern LABEL = Pattern.compile("[a-zA-Z_]\\w*");
    private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "bool");

    static PromQl read(String expression) {
        String plain = QUOTED.matcher(expression).replaceAll("");
        Set<String> labels = Stream.of(MATCHERS, GROUPING)
                .flatMap(part -> part.matcher(plain).results().map(found -> found.group(1)))
                .flatMap(part -> LABEL.matcher(part).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        String bare = plain;
        for (Pattern part : Set.of(MATCHERS, GROUPING, RANGE)) {
            bare = part.matcher(bare).replaceAll(" ");
        }
        Set<String> metrics = NAME.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(name -> !OPERATORS.contains(name))
                .collect(Collectors.toSet());
        return new PromQl(metrics, labels);
    }
}
