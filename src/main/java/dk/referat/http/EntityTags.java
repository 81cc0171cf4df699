package dk.referat.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of If-Match or If-None-Match: entity tags as written, or {@code *} for any (RFC 9110, section 13.1). */
record EntityTags(List<String> tags, boolean any) {

    private static final Pattern TAG = Pattern.compile("\\s*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")\\s*(?:,|$)");

    static Optional<EntityTags> parse(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new EntityTags(List.of(), true));
        }
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (end < header.length() && tag.find(end) && tag.start() == end) {
            tags.add(tag.group(1));
            end = tag.end();
        }
        return end < header.length() || tags.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntityTags(List.copyOf(tags), false));
    }

    boolean matchStrongly(String current) {
        return any || tags.contains(strong(current));
    }

    boolean matchWeakly(String current) {
        return any || tags.contains(strong(current)) || tags.contains("W/" + current);
    }

    private static String strong(String current) {
        if (!current.startsWith("\"")) {
            throw new IllegalStateException("Not a strong entity tag with its quotes: " + current);
        }
        return current;
    }
}
