package dk.referat.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How many requests each of many may send: a bucket each, which fills up again within a minute and then is forgotten. */
final class Allowance {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_AT_ONCE = 100_000;

    private final String policy;
    private final int quota;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_AT_ONCE)
            .expireAfterAccess(WINDOW)
            .build();

    Allowance(String policy, int requestsPerMinute) {
        this.policy = policy;
        this.quota = requestsPerMinute;
    }

    /** Takes one request from what is left, if any is left. */
    Balance spend(String who) {
        return balance(bucket(who).tryConsumeAndReturnRemaining(1).isConsumed(), who);
    }

    Balance look(String who) {
        return balance(bucket(who).getAvailableTokens() > 0, who);
    }

    private Balance balance(boolean granted, String who) {
        Bucket bucket = bucket(who);
        long full = bucket.estimateAbilityToConsume(quota).getNanosToWaitForRefill();
        long next = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return new Balance(granted, policy, quota, bucket.getAvailableTokens(), seconds(full), seconds(next));
    }

    private Bucket bucket(String who) {
        return buckets.get(
                who,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                        .build());
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** What is left of an allowance, in the words of draft-ietf-httpapi-ratelimit-headers-10. */
    record Balance(boolean granted, String policy, int quota, long left, long secondsToFull, long secondsToNext) {

        String limit() {
            return "\"%s\";r=%d;t=%d".formatted(policy, left, secondsToFull);
        }

        String limitPolicy() {
            return "\"%s\";q=%d;w=%d".formatted(policy, quota, WINDOW.toSeconds());
        }

        long retryAfterSeconds() {
            return Math.max(1, secondsToNext);
        }
    }
}
