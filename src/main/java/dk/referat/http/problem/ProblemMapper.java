package dk.referat.http.problem;

import dk.referat.problem.InProgress;
import dk.referat.problem.Refusal;
import dk.referat.problem.TooManyRequests;
import dk.referat.problem.Unauthenticated;
import dk.referat.problem.Unavailable;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever goes wrong in a resource, a filter or the way to one leaves the service through here. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String ACCEPT_PATCH = "Accept-Patch";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;
    private final Explanations explanations;
    private final ValidatorFactory validators;

    ProblemMapper(Problems problems, Explanations explanations, ValidatorFactory validators) {
        this.problems = problems;
        this.explanations = explanations;
        this.validators = validators;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        Language language = language(request);
        ResponseBuilder answer = problems.answer(language, problems.problem(language, refusal));
        if (refusal instanceof Unauthenticated) {
            Challenges.in(answer, request);
        } else if (refusal instanceof Unavailable) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        } else if (refusal instanceof InProgress) {
            answer.header(HttpHeaders.RETRY_AFTER, 1);
        } else if (refusal instanceof TooManyRequests tooMany) {
            answer.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException violation, ContainerRequestContext request) {
        return ParameterViolations.in(violation, validators)
                .map(invalid -> refused(invalid, request))
                .orElseGet(() -> failed(violation, request));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refusal, ContainerRequestContext request) {
        return refused(new Unauthenticated("http.unauthenticated"), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refusal, ContainerRequestContext request) {
        return answer(request, ProblemType.FORBIDDEN, "http.forbidden").build();
    }

    /** What the framework refuses by itself: paths, methods, media types. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, ContainerRequestContext request) {
        ProblemType type = ProblemType.ofStatus(refusal.getResponse().getStatus())
                .filter(known -> known.status() < 500)
                .orElse(ProblemType.INTERNAL_ERROR);
        return switch (type) {
            case NOT_FOUND -> answer(request, type, "http.not-found").build();
            case METHOD_NOT_ALLOWED -> methodNotAllowed(request);
            case NOT_ACCEPTABLE -> notAcceptable(request);
            case UNSUPPORTED_MEDIA_TYPE -> unsupportedMediaType(request);
            case INTERNAL_ERROR -> failed(refusal, request);
            default -> answer(request, type, "http.bad-request").build();
        };
    }

    /** The connection broke while the request was being read: nobody is left to read the answer. */
    @ServerExceptionMapper
    Response interrupted(IOException interruption, ContainerRequestContext request) {
        LOG.debugf("%s was cut off", Routes.template(request));
        return answer(request, ProblemType.INVALID, "http.bad-request").build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, ContainerRequestContext request) {
        ResponseBuilder answer = problems.answer(language(request), explanations.of(failure, request));
        if (Explanations.isPassing(failure)) {
            answer.header(HttpHeaders.RETRY_AFTER, DatabaseFailure.in(failure).retryAfterSeconds());
        }
        return answer.build();
    }

    private Response methodNotAllowed(ContainerRequestContext request) {
        Routes routes = Routes.ofThisRequest();
        return answer(request, ProblemType.METHOD_NOT_ALLOWED, "http.method-not-allowed", routes.methods())
                .header(HttpHeaders.ALLOW, String.join(", ", routes.methods()))
                .build();
    }

    private Response notAcceptable(ContainerRequestContext request) {
        String produced = Routes.ofThisRequest().produced(request.getMethod());
        return answer(request, ProblemType.NOT_ACCEPTABLE, "http.not-acceptable", produced)
                .build();
    }

    private Response unsupportedMediaType(ContainerRequestContext request) {
        String consumed = Routes.ofThisRequest().consumed(request.getMethod());
        String header = request.getMethod().equals("PATCH") ? ACCEPT_PATCH : HttpHeaders.ACCEPT;
        return answer(request, ProblemType.UNSUPPORTED_MEDIA_TYPE, "http.unsupported-media-type", consumed)
                .header(header, consumed)
                .build();
    }

    private ResponseBuilder answer(ContainerRequestContext request, ProblemType type, String key, Object... args) {
        Language language = language(request);
        return problems.answer(language, problems.problem(language, type, key, args));
    }

    private static Language language(ContainerRequestContext request) {
        return Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
