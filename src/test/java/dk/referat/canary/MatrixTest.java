package dk.referat.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.canary.Matrix.Row;
import dk.referat.contract.Contract;
import dk.referat.contract.ContractedOperation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what, by the table {@code matrix.txt}. */
@QuarkusTest
class MatrixTest {

    @Test
    void knowsWhoMayDoWhatWithEveryOperation() {
        List<String> known = Matrix.matrix().rows().stream().map(Row::operation).toList();
        assertThat(Contract.committed().operations().map(ContractedOperation::id))
                .as("operations that src/test/resources/canary/matrix.txt has lines for")
                .hasSameElementsAs(known);
    }

    static Stream<Row> rows() {
        return Matrix.matrix().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersEveryKindOfCallerAsTheTableSays(Row row) {
        ContractedOperation operation = Contract.committed()
                .operations()
                .filter(one -> one.id().equals(row.operation()))
                .findFirst()
                .orElseThrow();
        Map<Visitor, Integer> answered = new LinkedHashMap<>();
        try (Wire wire = new Wire()) {
            Stage stage = new Stage(wire, row.hidden());
            for (Visitor visitor : row.statuses().keySet()) {
                answered.put(visitor, stage.status(operation, visitor));
                if (!operation.method().equals("GET") && answered.get(visitor) / 100 == 2) {
                    stage = new Stage(wire, row.hidden());
                }
            }
        }
        assertThat(answered).isEqualTo(row.statuses());
    }
}
