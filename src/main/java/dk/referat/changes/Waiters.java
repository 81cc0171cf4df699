package dk.referat.changes;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dk.referat.changes.Feed.FeedPage;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;

/**
 * Callers who wait for a change. None of them holds a thread or a session of the database: they are woken by what the
 * sequencer finds in the feed, those only who are told of it, and a few threads look for them.
 */
@ApplicationScoped
class Waiters {

    private static final int LOOKING = 4;

    private final int most;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "change-clock"));
    private final ExecutorService looking =
            Executors.newFixedThreadPool(LOOKING, task -> new Thread(task, "change-waiter"));
    private volatile long end;
    private volatile boolean closing;

    Waiters(FeedSettings settings) {
        this.most = settings.mostWaiting();
    }

    /**
     * The program waits for the requests under way before it says that it ends; so these have to know from elsewhere.
     */
    void start(@Observes StartupEvent start) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::release, "change-release"));
    }

    void stop(@Observes ShutdownEvent stop) {
        release();
        clock.shutdownNow();
        looking.shutdown();
    }

    boolean mayWait() {
        return !closing && waiting.size() < most;
    }

    /**
     * Answers with the next page that is not empty, or the last one before the time was up.
     *
     * @param seen the empty page that the caller would otherwise get
     * @param again reads on behind a cursor
     */
    CompletableFuture<ChangePage> await(Scope scope, FeedPage seen, Function<String, FeedPage> again, Duration wait) {
        if (closing) {
            return CompletableFuture.completedFuture(seen.page());
        }
        Waiter waiter = new Waiter(scope, seen, again);
        waiting.add(waiter);
        var timer = clock.schedule(() -> looking.execute(waiter::giveUp), wait.toMillis(), MILLISECONDS);
        var unused = waiter.answer.whenComplete((page, failure) -> {
            waiting.remove(waiter);
            timer.cancel(false);
        });
        if (closing) {
            // Since it was last asked; whoever closes has not seen this one.
            waiter.release();
        } else if (end > seen.end()) {
            look(waiter);
        }
        return waiter.answer;
    }

    /** Wakes those who are told of one of the topics; the feed ends at {@code number} now. */
    void wake(long number, Collection<Topic> topics) {
        end = number;
        waiting.stream()
                .filter(waiter -> topics.stream().anyMatch(waiter.scope::covers))
                .forEach(this::look);
    }

    private void look(Waiter waiter) {
        looking.execute(() -> waiter.look(end));
    }

    private void release() {
        closing = true;
        waiting.forEach(Waiter::release);
    }

    private static final class Waiter {

        private final Scope scope;
        private final Function<String, FeedPage> again;
        private final CompletableFuture<ChangePage> answer = new CompletableFuture<>();
        private volatile FeedPage seen;

        Waiter(Scope scope, FeedPage seen, Function<String, FeedPage> again) {
            this.scope = scope;
            this.seen = seen;
            this.again = again;
        }

        /** Several may be told to look at once; the second finds that the first has seen it. */
        synchronized void look(long end) {
            if (answer.isDone() || seen.end() >= end) {
                return;
            }
            try {
                seen = again.apply(seen.page().next());
                if (!seen.isEmpty()) {
                    release();
                }
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        }

        /** Looks a last time, so that the next request need not pass by again what is not for this caller. */
        void giveUp() {
            look(Long.MAX_VALUE);
            release();
        }

        void release() {
            answer.complete(seen.page());
        }
    }
}
