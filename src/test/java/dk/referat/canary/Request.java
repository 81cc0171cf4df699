package dk.referat.canary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sent, apart from who sends it. */
record Request(
        String method,
        String target,
        Map<String, String> headers,
        @Nullable String body) {

    static Request get(String target) {
        return new Request("GET", target, Map.of(), null);
    }

    static Request send(String method, String target, String body) {
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return new Request(method, target, Map.of("Content-Type", type), body);
    }

    Request with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Request(method, target, more, body);
    }

    Request as(String otherMethod) {
        return new Request(otherMethod, target, headers, body);
    }

    /** All that whoever asks has said. */
    String said() {
        return method + " " + target + " " + headers + (body == null ? "" : " " + body);
    }
}
