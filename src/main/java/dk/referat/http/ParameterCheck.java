package dk.referat.http;

import dk.referat.http.binding.ConstraintText;
import dk.referat.http.binding.Unfit;
import dk.referat.problem.Invalid;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Judges all path and query parameters of a request together, before the framework would stumble over the first. */
class ParameterCheck {

    private final Map<Method, List<ParameterRule>> rules = new ConcurrentHashMap<>();
    private final Validator validator;
    private final ValidatorFactory validators;
    private final Cursors cursors;

    ParameterCheck(Validator validator, ValidatorFactory validators, Cursors cursors) {
        this.validator = validator;
        this.validators = validators;
        this.cursors = cursors;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        UriInfo uri = request.getUriInfo();
        List<ParameterRule> known = rules.computeIfAbsent(resource.getResourceMethod(), ParameterRule::of);
        Violations violations = new Violations();
        for (ParameterRule rule : known) {
            MultivaluedMap<String, String> given = rule.path() ? uri.getPathParameters() : uri.getQueryParameters();
            List<String> values = given.getOrDefault(rule.name(), List.of());
            if (values.size() > 1 && !rule.repeatable()) {
                violations.add(Violation.ofParameter(rule.name(), "invalid.repeated"));
            } else {
                values.forEach(value -> checkValue(rule, value, uri, violations));
            }
        }
        uri.getQueryParameters().keySet().stream()
                .filter(name -> known.stream()
                        .noneMatch(rule -> !rule.path() && rule.name().equals(name)))
                .sorted()
                .forEach(name -> violations.add(Violation.ofParameter(name, "invalid.unknown-parameter")));
        violations.throwIfAny();
    }

    private void checkValue(ParameterRule rule, String value, UriInfo uri, Violations violations) {
        try {
            Object read = rule.read(value);
            rule.constrainedBy(validator, read)
                    .map(broken -> ConstraintText.of(broken, validators))
                    .forEach(text -> violations.add(Violation.ofParameter(rule.name(), "invalid.constraint", text)));
            if (rule.isCursor()) {
                cursors.read(value, uri);
            }
        } catch (Unfit e) {
            violations.add(Violation.ofParameter(rule.name(), e.key(), e.args()));
        } catch (Invalid e) {
            e.violations()
                    .forEach(inner -> violations.add(
                            new Violation(Violation.Place.PARAMETER, rule.name(), inner.key(), inner.args())));
        }
    }
}
