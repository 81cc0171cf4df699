package dk.referat.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.referat.canary.Visitor.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The table {@code matrix.txt}: which status each kind of caller gets from each operation. */
final class Matrix {

    private static final String FILE = "/canary/matrix.txt";
    private static final Matrix MATRIX = new Matrix();

    /** @param hidden whether it is asked of a thing that is a draft yet */
    record Row(String operation, boolean hidden, Map<Visitor, Integer> statuses) {

        @Override
        public String toString() {
            return operation + (hidden ? " of what is hidden" : "");
        }
    }

    private final List<Row> rows;

    private Matrix() {
        try (InputStream file = Objects.requireNonNull(Matrix.class.getResourceAsStream(FILE))) {
            List<String[]> lines = new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            rows = lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        Map<Visitor, Integer> statuses = new LinkedHashMap<>();
        for (int i = 2; i < columns.length; i++) {
            String column = columns[i];
            Visitor visitor = Stream.of(Visitor.values())
                    .filter(one -> one.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(FILE + " has an unknown column " + column));
            statuses.put(visitor, Integer.parseInt(cells[i]));
        }
        return new Row(cells[0], cells[1].equals("hidden"), statuses);
    }

    static Matrix matrix() {
        return MATRIX;
    }

    List<Row> rows() {
        return rows;
    }

    /** Whether the role of the caller lets them do it to some thing there. */
    boolean permits(String operation, Visitor visitor, Place place) {
        return visitor.holdsFor(place)
                && rows.stream()
                        .filter(row -> row.operation().equals(operation))
                        .anyMatch(row -> row.statuses().getOrDefault(like(visitor), 0) / 100 == 2
                                || row.statuses().getOrDefault(like(visitor), 0) == 409);
    }

    /** What somebody may do elsewhere is what the same role may do here. */
    private static Visitor like(Visitor visitor) {
        return switch (visitor) {
            case CLOSED_READER_ELSEWHERE -> Visitor.CLOSED_READER;
            case SECRETARY_ELSEWHERE -> Visitor.SECRETARY;
            default -> visitor;
        };
    }
}
