package dk.referat.overview;

import dk.referat.database.Conditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The orders a list of decisions comes in, each with the key that the next page goes on from. */
enum DecisionOrder {
    NEAREST("n.distance, d.date desc, d.id desc") {
        @Override
        List<String> key(DecisionHit hit) {
            return List.of(
                    String.valueOf(Objects.requireNonNull(hit.via()).ordinal()),
                    hit.date().toString(),
                    hit.id().toString());
        }

        @Override
        void after(List<String> key, Conditions conditions) {
            conditions
                    .and(
                            "n.distance > :distance or n.distance = :distance and (d.date, d.id) < (:date, :id)",
                            "distance",
                            Integer.parseInt(key.get(0)))
                    .with("date", LocalDate.parse(key.get(1)))
                    .with("id", UUID.fromString(key.get(2)));
        }
    },
    NEWEST("d.date desc, d.id desc") {
        @Override
        List<String> key(DecisionHit hit) {
            return List.of(hit.date().toString(), hit.id().toString());
        }

        @Override
        void after(List<String> key, Conditions conditions) {
            conditions
                    .and("(d.date, d.id) < (:date, :id)", "date", LocalDate.parse(key.get(0)))
                    .with("id", UUID.fromString(key.get(1)));
        }
    },
    CHANGED("shown.modified_at, d.id") {
        @Override
        List<String> key(DecisionHit hit) {
            return List.of(hit.modifiedAt().toString(), hit.id().toString());
        }

        @Override
        void after(List<String> key, Conditions conditions) {
            conditions
                    .and(
                            "(shown.modified_at, d.id) > (:modified, :id)",
                            "modified",
                            Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC))
                    .with("id", UUID.fromString(key.get(1)));
        }
    };

    private final String sql;

    DecisionOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    abstract List<String> key(DecisionHit hit);

    abstract void after(List<String> key, Conditions conditions);
}
