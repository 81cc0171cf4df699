package dk.referat.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.access.Access;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which texts of one import hold a CPR number, by the database's own judgement. */
final class CprNumbers {

    private static final String WITHHELD = "[…]";

    private final ObjectMapper mapper;
    private final Set<String> holding;

    private CprNumbers(ObjectMapper mapper, Set<String> holding) {
        this.mapper = mapper;
        this.holding = holding;
    }

    static CprNumbers in(Object read, ObjectMapper mapper, EntityManager entities) {
        String[] texts = texts(mapper.valueToTree(read)).distinct().toArray(String[]::new);
        List<String> holding = entities.createNativeQuery(
                        "select text from unnest(cast(:texts as text[])) text where holds_cpr_number(text)",
                        String.class)
                .setParameter("texts", texts)
                .getResultList();
        return new CprNumbers(mapper, Set.copyOf(holding));
    }

    boolean standIn(Object content) {
        return !holding.isEmpty() && texts(mapper.valueToTree(content)).anyMatch(holding::contains);
    }

    /** What was read as open is closed if a number stands in it. */
    Access accessOf(Object content, Access read) {
        return standIn(content) ? Access.CLOSED : read;
    }

    /** The text as it may be repeated. */
    String withhold(String text) {
        return holding.stream().anyMatch(text::contains) ? WITHHELD : text;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(CprNumbers::texts);
    }
}
