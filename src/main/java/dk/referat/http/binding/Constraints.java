package dk.referat.http.binding;

import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bean Validation, with JSON Pointers for its paths. */
@Singleton
class Constraints {

    private final Validator validator;
    private final ValidatorFactory validators;

    Constraints(Validator validator, ValidatorFactory validators) {
        this.validator = validator;
        this.validators = validators;
    }

    /** Checks one component before there is a record, so that an unreadable neighbour does not hide its faults. */
    void checkComponent(Class<?> type, String name, @Nullable Object value, String at, Violations violations) {
        if (validator.getConstraintsForClass(type).getConstraintsForProperty(name) != null) {
            report(validator.validateValue(type, name, value), at, violations);
        }
    }

    /** Checks what only the components together can break. */
    void checkWhole(Object value, String at, Violations violations) {
        report(validator.validate(value), at, violations);
    }

    private <T> void report(Set<ConstraintViolation<T>> broken, String at, Violations violations) {
        broken.stream()
                .sorted(Comparator.comparing(
                                (ConstraintViolation<T> violation) -> pointer(at, violation.getPropertyPath()))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .map(violation -> Violation.at(
                        pointer(at, violation.getPropertyPath()),
                        "invalid.constraint",
                        ConstraintText.of(violation, validators)))
                .forEach(violations::add);
    }

    private static String pointer(String at, Path path) {
        String pointer = at;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer += "/" + node.getIndex();
            } else if (node.getKey() != null) {
                pointer = Pointer.member(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Pointer.member(pointer, node.getName());
            }
        }
        return pointer;
    }
}
