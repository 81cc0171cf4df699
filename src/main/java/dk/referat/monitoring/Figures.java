package dk.referat.monitoring;

import dk.referat.database.FailureName;
import dk.referat.database.Pulse;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells whoever collects figures what waits in the database: asked for when they come, in one query for all, and not again
 * for a while however many come. Where the database does not answer, there is no figure and no waiting for one.
 */
@Singleton
class Figures implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(Figures.class);
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final Pulse pulse;
    private final Duration keep;
    private final Clock clock;
    private Map<Figure, Double> known = Map.of();
    private Instant askNext = Instant.MIN;
    private boolean failing;

    Figures(
            DataSource database,
            Pulse pulse,
            @ConfigProperty(name = "referat.figures.keep") Duration keep,
            Clock clock) {
        this.database = database;
        this.pulse = pulse;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("referat.database.up", pulse, one -> one.isAway() ? 0 : 1)
                .description("Whether the database answers this replica: 1 or 0")
                .register(registry);
        for (Figure figure : Figure.values()) {
            Gauge.builder(figure.metric, this, figures -> figures.value(figure))
                    .baseUnit(figure.unit)
                    .description(figure.meaning + "; every replica says the same, so take max()")
                    .register(registry);
        }
    }

    private synchronized double value(Figure figure) {
        if (!clock.instant().isBefore(askNext)) {
            known = pulse.isAway() ? Map.of() : ask();
            askNext = clock.instant().plus(keep);
        }
        return known.getOrDefault(figure, Double.NaN);
    }

    private Map<Figure, Double> ask() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery(Figure.ALL)) {
                row.next();
                Map<Figure, Double> asked = new EnumMap<>(Figure.class);
                for (Figure figure : Figure.values()) {
                    asked.put(figure, Math.max(0, row.getDouble(figure.ordinal() + 1)));
                }
                failing = false;
                return asked;
            }
        } catch (SQLException e) {
            // Said once, for as long as it lasts.
            if (!failing) {
                LOG.warnf("There are no figures of the database: %s", FailureName.of(e));
            }
            failing = true;
            return Map.of();
        }
    }
}
