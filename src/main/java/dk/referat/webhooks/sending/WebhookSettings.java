package dk.referat.webhooks.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "referat.webhooks")
public interface WebhookSettings {

    /** Whether this replica sends. A copy of a database that is only tried out should not call anybody. */
    @WithDefault("true")
    boolean send();

    /** Where the service is found, as {@code https://referat.kommune.dk}; links are without a host if this is not set. */
    Optional<String> publicAddress();

    /** If set, webhooks call these hosts only. */
    Optional<Set<String>> allowedHosts();

    @WithDefault("443,8443")
    Set<Integer> allowedPorts();

    /** Networks that are called although they are not public, as {@code 10.20.0.0/16}. */
    Optional<List<String>> allowedNetworks();

    /** Hosts that are called without encryption. */
    Optional<Set<String>> plainHosts();

    /** A PEM file with the authorities that vouch for receivers, in place of those that Java knows. */
    Optional<Path> authorities();

    @WithDefault("5s")
    Duration connectWithin();

    /** From looking up the receiver to its answer. Together with what the database needs, far shorter than a lease. */
    @WithDefault("15s")
    Duration answerWithin();

    /** How often this replica looks for something to send. */
    @WithDefault("500ms")
    Duration lookEvery();

    /** How much this replica sends at the same time. */
    @WithDefault("16")
    int atOnce();

    /** How much one webhook is sent at the same time, so that a slow receiver leaves room for the others. */
    @WithDefault("4")
    int atOnceEach();

    /** How long a delivery is its replica's alone; one that died leaves it to others afterwards. */
    @WithDefault("60s")
    Duration lease();

    /** How long after each failed attempt the next one follows; after as many the delivery has failed. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> retryAfter();

    /** After how many answers 410 in a row, with no other success in between, a webhook is disabled. */
    @WithDefault("3")
    int goneTimes();

    /** How long it is known what became of a delivery. */
    @WithDefault("30d")
    Duration keep();
}
