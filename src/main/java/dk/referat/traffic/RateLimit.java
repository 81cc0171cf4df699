package dk.referat.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.referat.access.Caller;
import dk.referat.http.problem.ProblemType;
import dk.referat.http.problem.RouteProblems;
import dk.referat.http.protection.RouteOrder;
import dk.referat.problem.TooManyRequests;
import dk.referat.traffic.Allowance.Balance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * How much one caller may ask for. Callers are told apart by name, and by address where they have none. Credentials that
 * were good lately are recognised at the door; others are let in to be looked at, but not often from an address whose
 * last ones were wrong. So nobody guesses for long, and no guesser shuts out a neighbour who is known.
 */
@ApplicationScoped // behind a proxy: request filters are made before there is a configuration
class RateLimit {

    private static final String TURN = RateLimit.class.getName();
    private static final String REFUSAL = "http.too-many-requests";
    private static final int MOST_AT_ONCE = 100_000;

    private final Allowance callers;
    private final Allowance addresses;
    private final Allowance attempts;
    /** The names of callers by the fingerprints of their credentials. */
    private final Cache<String, String> known = Caffeine.newBuilder()
            .maximumSize(MOST_AT_ONCE)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final RouteProblems problems;
    private final Caller caller;
    private final CurrentVertxRequest current;

    RateLimit(RateLimits limits, RouteProblems problems, Caller caller, CurrentVertxRequest current) {
        this.callers = new Allowance("caller", limits.caller());
        this.addresses = new Allowance("address", limits.address());
        this.attempts = new Allowance("attempts", limits.attempts());
        this.problems = problems;
        this.caller = caller;
        this.current = current;
    }

    void install(@Observes Router router) {
        router.route().order(RouteOrder.ADMISSION).handler(this::admit);
    }

    /** Before anything is read of the body, and before a worker is taken. */
    private void admit(RoutingContext context) {
        Turn turn = new Turn(
                Address.of(context.request()),
                Credentials.fingerprint(context.request()).orElse(null));
        context.put(TURN, turn);
        context.addHeadersEndHandler(end -> settle(context, turn));
        Balance balance = turn.enter();
        if (balance.granted()) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "" + balance.retryAfterSeconds());
            problems.answer(context, ProblemType.TOO_MANY_REQUESTS, REFUSAL, balance.retryAfterSeconds());
        }
    }

    /** The first time that credentials prove good; after they were looked at, and before an address is. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1000)
    void recognise() {
        Turn turn = Optional.ofNullable(current.getCurrent())
                .<Turn>map(context -> context.get(TURN))
                .orElse(null);
        if (turn == null || turn.isCounted()) {
            return;
        }
        Balance balance = turn.identify(caller);
        if (!balance.granted()) {
            throw new TooManyRequests(REFUSAL, balance.retryAfterSeconds());
        }
    }

    private void settle(RoutingContext context, Turn turn) {
        Balance balance = turn.leave(context.response().getStatusCode());
        MultiMap headers = context.response().headers();
        headers.set("RateLimit", balance.limit());
        headers.set("RateLimit-Policy", balance.limitPolicy());
    }

    /** One request on its way through. */
    private final class Turn {

        private final String address;
        private final @Nullable String fingerprint;
        private @Nullable Balance counted;

        Turn(String address, @Nullable String fingerprint) {
            this.address = address;
            this.fingerprint = fingerprint;
        }

        boolean isCounted() {
            return counted != null;
        }

        Balance enter() {
            if (fingerprint == null) {
                return count(addresses.spend(address));
            }
            String name = known.getIfPresent(fingerprint);
            if (name != null) {
                return count(callers.spend(name));
            }
            Balance balance = attempts.look(address);
            return balance.granted() ? balance : count(balance);
        }

        Balance identify(Caller caller) {
            if (caller.isAnonymous() || fingerprint == null) {
                return count(addresses.spend(address));
            }
            known.put(fingerprint, caller.name());
            return count(callers.spend(caller.name()));
        }

        /** Whoever brought credentials and was not identified has tried in vain. */
        Balance leave(int status) {
            boolean wrong = fingerprint != null && status == 401;
            if (wrong) {
                known.invalidate(fingerprint);
            }
            return counted == null || wrong ? attempts.spend(address) : counted;
        }

        private Balance count(Balance balance) {
            counted = balance;
            return balance;
        }
    }
}
