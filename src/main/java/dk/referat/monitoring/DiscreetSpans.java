package dk.referat.monitoring;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/** Traces leave the installation: they say which route was taken and how long it took, not by whom and to find what. */
@Singleton
class DiscreetSpans implements SpanProcessor {

    static final String LEFT_OUT = "-";
    static final List<AttributeKey<String>> PERSONAL = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // A span forgets nothing it was told, but it can be told otherwise.
        PERSONAL.stream()
                .filter(key -> span.getAttribute(key) != null)
                .forEach(key -> span.setAttribute(key, LEFT_OUT));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // Nothing is left to say.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
