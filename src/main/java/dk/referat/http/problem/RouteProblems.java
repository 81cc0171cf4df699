package dk.referat.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Problems for what goes wrong before a request reaches the resources, or outside them. */
@Singleton
public class RouteProblems {

    private static final int JUST_BEFORE_THE_FRAMEWORKS_OWN = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;

    private final Problems problems;
    private final ObjectMapper mapper;

    RouteProblems(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        router.route().order(JUST_BEFORE_THE_FRAMEWORKS_OWN).failureHandler(this::fail);
    }

    public void answer(RoutingContext context, ProblemType type, String key, Object... args) {
        Language language = language(context);
        send(context, language, problems.problem(language, type, key, args));
    }

    private void fail(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().headWritten() || status == 401 || status == 403) {
            context.next();
        } else if (status >= 400 && status < 500) {
            answer(context, ProblemType.ofStatus(status).orElse(ProblemType.INVALID), "http.bad-request");
        } else {
            Language language = language(context);
            String method = context.request().method().name();
            send(context, language, problems.unexpected(language, method, context.failure()));
        }
    }

    private void send(RoutingContext context, Language language, Problem problem) {
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .putHeader(HttpHeaders.VARY, Language.VARY)
                    .end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Language language(RoutingContext context) {
        return Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
