package dk.referat.http.problem;

import dk.referat.http.binding.ConstraintText;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Broken constraints on the parameters of a resource method, without the Java names of the framework's own answer. */
final class ParameterViolations {

    private ParameterViolations() {}

    /** Empty if it was our answer that broke a constraint. */
    static Optional<Invalid> in(ConstraintViolationException e, ValidatorFactory validators) {
        boolean ours = e.getConstraintViolations().stream()
                .anyMatch(
                        violation -> nodes(violation).stream().anyMatch(n -> n.getKind() == ElementKind.RETURN_VALUE));
        return ours
                ? Optional.empty()
                : Optional.of(new Invalid(e.getConstraintViolations().stream()
                        .map(violation -> violation(violation, validators))
                        .sorted(Comparator.comparing(Violation::name))
                        .toList()));
    }

    private static Violation violation(ConstraintViolation<?> violation, ValidatorFactory validators) {
        List<Path.Node> nodes = nodes(violation);
        String name = nodes.get(nodes.size() - 1).getName();
        return Violation.ofParameter(name, "invalid.constraint", ConstraintText.of(violation, validators));
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
