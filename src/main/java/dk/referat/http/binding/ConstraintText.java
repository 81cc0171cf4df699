package dk.referat.http.binding;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.function.Function;

/** What a broken constraint says, in whichever language the problem is going to be written. */
public record ConstraintText(ConstraintViolation<?> violation, MessageInterpolator interpolator)
        implements Function<Locale, String>, MessageInterpolator.Context {

    public static ConstraintText of(ConstraintViolation<?> violation, ValidatorFactory validators) {
        return new ConstraintText(violation, validators.getMessageInterpolator());
    }

    @Override
    public String apply(Locale locale) {
        return interpolator.interpolate(violation.getMessageTemplate(), this, locale);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("Nothing to unwrap");
    }
}
