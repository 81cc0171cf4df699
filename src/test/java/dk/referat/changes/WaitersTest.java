package dk.referat.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.access.Audience;
import dk.referat.access.Sight;
import dk.referat.changes.Feed.FeedPage;
import dk.referat.problem.Gone;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitersTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final UUID BODY = UUID.randomUUID();
    private static final Topic INTERNAL = new Topic(ResourceType.MEETING, BODY, Audience.INTERNAL);

    private final Waiters waiters = new Waiters(new FeedSettings() {
        @Override
        public Duration numberEvery() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration keep() {
            return Duration.ofDays(90);
        }

        @Override
        public int mostWaiting() {
            return 2;
        }

        @Override
        public Duration longestWait() {
            return LONG;
        }
    });

    @AfterEach
    void stop() {
        waiters.stop(new io.quarkus.runtime.ShutdownEvent());
    }

    private static Scope sees(Audience everywhere) {
        return new Scope(new Sight(everywhere, Set.of(), Set.of()), Set.of(), null);
    }

    private static FeedPage empty(long end) {
        return new FeedPage(new ChangePage(List.of(), "cursor"), end);
    }

    private static FeedPage full(long end) {
        ChangeResponse change = new ChangeResponse(
                "c", ResourceType.MEETING, "meetings", BODY, 1, ChangeKind.CREATED, Instant.EPOCH, URI.create("/"));
        return new FeedPage(new ChangePage(List.of(change), "cursor"), end);
    }

    @Test
    void wakesOnlyWhoIsTold() {
        AtomicInteger looked = new AtomicInteger();
        CompletableFuture<ChangePage> anybody =
                waiters.await(sees(Audience.PUBLIC), empty(1), next -> full(2L + looked.incrementAndGet()), LONG);
        CompletableFuture<ChangePage> employee =
                waiters.await(sees(Audience.INTERNAL), empty(1), next -> full(2), LONG);

        waiters.wake(2, Set.of(INTERNAL));

        assertThat(employee.join().items()).hasSize(1);
        assertThat(anybody).isNotDone();
        assertThat(looked).hasValue(0);
    }

    @Test
    void sleepsOnWhenThereWasNothingAfterAll() {
        AtomicInteger looked = new AtomicInteger();
        CompletableFuture<ChangePage> employee = waiters.await(
                sees(Audience.INTERNAL), empty(1), next -> looked.incrementAndGet() == 1 ? empty(2) : full(3), LONG);

        waiters.wake(2, Set.of(INTERNAL));
        waiters.wake(3, Set.of(INTERNAL));

        assertThat(employee.join().items()).hasSize(1);
    }

    /** Between the look of the request and its wait. */
    @Test
    void missesNothingThatHappenedJustBefore() {
        waiters.wake(2, Set.of(INTERNAL));

        assertThat(waiters.await(sees(Audience.INTERNAL), empty(1), next -> full(2), LONG)
                        .join()
                        .items())
                .hasSize(1);
    }

    @Test
    void letsSoManyWaitAndNoMore() {
        assertThat(waiters.mayWait()).isTrue();
        var one = waiters.await(sees(Audience.PUBLIC), empty(1), next -> empty(1), LONG);
        waiters.await(sees(Audience.PUBLIC), empty(1), next -> empty(1), LONG);
        assertThat(waiters.mayWait()).isFalse();

        one.cancel(false);
        assertThat(waiters.mayWait()).isTrue();
    }

    @Test
    void passesOnWhyACursorLeadsNowhere() {
        var waiting = waiters.await(
                sees(Audience.INTERNAL),
                empty(1),
                next -> {
                    throw new Gone("gone.feed.position");
                },
                LONG);
        waiters.wake(2, Set.of(INTERNAL));

        assertThat(waiting).failsWithin(LONG).withThrowableThat().withCauseInstanceOf(Gone.class);
    }

    @Test
    void letsEverybodyGoWhenItStops() {
        var waiting = waiters.await(sees(Audience.PUBLIC), empty(1), next -> empty(1), LONG);

        stop();

        assertThat(waiting.join().items()).isEmpty();
        assertThat(waiters.mayWait()).isFalse();
        assertThat(waiters.await(sees(Audience.PUBLIC), empty(1), next -> empty(1), LONG))
                .isDone();
    }
}
