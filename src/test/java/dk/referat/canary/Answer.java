package dk.referat.canary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** An answer as it came over the wire, from the first byte of its status line. */
record Answer(String head, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Cursors of the feed are never twice the same, but always as long. */
    private static final String FEED_CURSOR = "(?<![\\w-])[\\w-]{140}(?![\\w-])";

    private static final String PASSING = "date|x-request-id|ratelimit[^:]*";

    int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it that does not differ from one moment, or one request, to the next. */
    String lasting() {
        // A moment is written without the zeros at its end, so what names one is not always as long.
        String passing = text().contains("\"asOf\":\"") ? PASSING + "|content-length" : PASSING;
        String lastingHead = head.lines()
                .filter(line -> !line.toLowerCase(Locale.ROOT).matches("(" + passing + "):.*"))
                .reduce("", (all, line) -> all + line + "\n");
        return (lastingHead + text())
                .replaceAll(FEED_CURSOR, "~")
                .replaceAll("\"instance\":\"[^\"]*\"", "\"instance\":\"\"")
                .replaceAll("\"asOf\":\"[^\"]*\"", "\"asOf\":\"\"");
    }
}
