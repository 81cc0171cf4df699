package dk.referat.changes;

import dk.referat.problem.Gone;
import dk.referat.problem.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feed as callers see it. */
@ApplicationScoped
public class Feed {

    private static final String NOW = "now";

    private final ChangeReader reader;
    private final FeedCursors cursors;

    Feed(ChangeReader reader, FeedCursors cursors) {
        this.reader = reader;
        this.cursors = cursors;
    }

    /** What follows {@code after}, which is as the caller wrote it. */
    FeedPage read(Scope scope, @Nullable String after, int limit) {
        try {
            if (after == null) {
                return page(scope, reader.read(scope, Position.START, limit));
            }
            return after.equals(NOW) ? page(scope, reader.end()) : page(scope, goOn(scope, after, limit));
        } catch (SQLException e) {
            throw new Unavailable("http.unavailable");
        }
    }

    /** The cursor behind all that has been told. */
    public String end(Scope scope) {
        return read(scope, NOW, 0).page().next();
    }

    private Stretch goOn(Scope scope, String after, int limit) throws SQLException {
        FeedCursors.Reading cursor = cursors.read(after, scope);
        if (!cursor.sameRights()) {
            throw new Gone("gone.feed.rights");
        }
        Stretch stretch = reader.read(scope, cursor.position(), limit);
        if (!stretch.continuous() || !stretch.epoch().equals(cursor.epoch())) {
            throw new Gone("gone.feed.position");
        }
        return stretch;
    }

    private FeedPage page(Scope scope, Stretch stretch) {
        List<ChangeResponse> items = stretch.changes().stream()
                .map(change -> ChangeResponse.from(
                        change,
                        scope.sight().of(change.bodyId()),
                        cursors.write(stretch.epoch(), change.position(), scope)))
                .toList();
        String next = cursors.write(stretch.epoch(), stretch.end(), scope);
        return new FeedPage(new ChangePage(items, next), stretch.end().number());
    }

    /**
     * A page.
     *
     * @param end the number of the change behind which the page ends
     */
    record FeedPage(ChangePage page, long end) {

        boolean isEmpty() {
            return page.items().isEmpty();
        }
    }
}
