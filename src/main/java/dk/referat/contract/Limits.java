package dk.referat.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Bean Validation's constraints in the words of JSON Schema. */
final class Limits {

    private static final String CONSTRAINTS = NotNull.class.getPackageName();

    private Limits() {}

    static void apply(List<Annotation> annotations, Schema schema) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Size size) {
                size(size, schema);
            } else if (annotation instanceof NotBlank && schema.getPattern() == null) {
                schema.pattern("\\S").minLength(1);
            } else if (annotation instanceof NotEmpty) {
                atLeast(1, schema);
            } else if (annotation instanceof Pattern pattern) {
                pattern(pattern.regexp(), schema);
            } else if (annotation instanceof Positive) {
                schema.minimum(BigDecimal.ONE);
            } else if (annotation instanceof PositiveOrZero) {
                schema.minimum(BigDecimal.ZERO);
            } else if (annotation instanceof Min min) {
                schema.minimum(BigDecimal.valueOf(min.value()));
            } else if (annotation instanceof Max max) {
                schema.maximum(BigDecimal.valueOf(max.value()));
            } else {
                refuseUnknown(annotation);
            }
        }
    }

    private static void size(Size size, Schema schema) {
        if (schema.getType().contains(SchemaType.ARRAY)) {
            schema.maxItems(size.max());
        } else {
            schema.maxLength(size.max());
        }
        if (size.min() > 0) {
            atLeast(size.min(), schema);
        }
    }

    /** Few who read JSON Schema know classes of characters; where there are some, the description has to do. */
    private static void pattern(String regexp, Schema schema) {
        if (!regexp.contains("\\p{")) {
            schema.pattern("^" + regexp + "$");
        }
    }

    private static void atLeast(int min, Schema schema) {
        if (schema.getType().contains(SchemaType.ARRAY)) {
            schema.minItems(min);
        } else {
            schema.minLength(min);
        }
    }

    private static void refuseUnknown(Annotation annotation) {
        boolean constrains = annotation.annotationType().getPackageName().equals(CONSTRAINTS)
                && !(annotation instanceof NotNull)
                && !(annotation instanceof NotBlank);
        if (constrains) {
            throw new IllegalStateException("Nothing says how " + annotation + " looks in the contract");
        }
    }
}
