package dk.referat.changes;

import dk.referat.access.Sight;
import java.util.ArrayList;
import java.util.List;

/** The statement that reads the feed. */
@SuppressWarnings("InlineFormatString") // it is long, and reads better on its own
record ChangeStatement(String sql, List<Object> parameters) {

    // An empty list in SQL has no type. Where the feed begins, nothing may have been forgotten.
    private static final String WHERE_IT_IS = """
            with head as (select h.number, h.mark from change h order by h.number desc limit 1)
            select feed_epoch() as epoch, head.number as end_number, head.mark as end_mark,
                case when cast(? as bigint) = 0
                    then coalesce((select o.number from change o order by o.number limit 1), 1) = 1
                    else exists (select from change k where k.number = ? and k.mark = ?) end as continuous,
                c.*
            from (values (1)) always left join head on true left join lateral (%s) c on true
            order by c.number""";
    private static final String CHANGES = "select * from change c where c.number > ? and %s order by c.number limit ?";
    private static final String NONE = "select * from change c where false";

    static ChangeStatement of(Scope scope, Position after, int limit) {
        List<Object> parameters = place(after);
        parameters.add(after.number());
        List<String> conditions = new ArrayList<>();
        conditions.add(told(scope.sight(), parameters));
        if (!scope.types().isEmpty()) {
            conditions.add("c.resource = any(?)");
            parameters.add(scope.types().stream().map(Enum::name).toList());
        }
        if (scope.body() != null) {
            conditions.add("c.body_id = ?");
            parameters.add(scope.body());
        }
        parameters.add(limit);
        return new ChangeStatement(
                WHERE_IT_IS.formatted(CHANGES.formatted(String.join(" and ", conditions))), parameters);
    }

    static ChangeStatement ofEnd() {
        return new ChangeStatement(WHERE_IT_IS.formatted(NONE), place(Position.START));
    }

    private static List<Object> place(Position position) {
        return new ArrayList<>(List.of(position.number(), position.number(), position.mark()));
    }

    /** The audience is no parameter: the indexes are for one audience each. */
    private static String told(Sight sight, List<Object> parameters) {
        String everywhere = "c.audience <= " + sight.everywhere().ordinal();
        if (sight.isUniform()) {
            return everywhere;
        }
        List<String> alternatives = new ArrayList<>(List.of(everywhere));
        if (!sight.closed().isEmpty()) {
            alternatives.add("c.body_id = any(?)");
            parameters.add(sight.closed());
        }
        if (!sight.internal().isEmpty()) {
            alternatives.add("c.audience <= 1 and c.body_id = any(?)");
            parameters.add(sight.internal());
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }
}
