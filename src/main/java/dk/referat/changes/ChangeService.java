package dk.referat.changes;

import dk.referat.access.Caller;
import dk.referat.body.BodyService;
import dk.referat.changes.Feed.FeedPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@ApplicationScoped
class ChangeService {

    private final Feed feed;
    private final Waiters waiters;
    private final BodyService bodies;
    private final Caller caller;
    private final Duration longestWait;

    ChangeService(Feed feed, Waiters waiters, BodyService bodies, Caller caller, FeedSettings settings) {
        this.feed = feed;
        this.waiters = waiters;
        this.bodies = bodies;
        this.caller = caller;
        this.longestWait = settings.longestWait();
    }

    /** Answers at once if there is something to tell, or else within the time. */
    Waited list(ChangeQuery query, Duration wish) {
        Scope scope = new Scope(caller.sight(), Set.copyOf(query.types()), bodies.filter(query.body()));
        int limit = query.atMost();
        FeedPage page = feed.read(scope, query.after(), limit);
        Duration wait = wish.compareTo(longestWait) < 0 ? wish : longestWait;
        if (wait.isZero() || page.isEmpty() && !waiters.mayWait()) {
            return new Waited(CompletableFuture.completedFuture(page.page()), Duration.ZERO);
        }
        if (!page.isEmpty()) {
            return new Waited(CompletableFuture.completedFuture(page.page()), wait);
        }
        return new Waited(waiters.await(scope, page, next -> feed.read(scope, next, limit), wait), wait);
    }

    /**
     * A page that may take its time.
     *
     * @param granted how long at most; zero if it comes at once
     */
    record Waited(CompletableFuture<ChangePage> page, Duration granted) {}
}
