package dk.referat.access;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.referat.agenda.UpdateAgendaItem;
import dk.referat.attachment.UpdateAttachment;
import dk.referat.body.UpdateBody;
import dk.referat.body.UpdateMembership;
import dk.referat.decision.UpdateDecision;
import dk.referat.meeting.UpdateMeeting;
import dk.referat.path.UpdatePathStep;
import dk.referat.planning.standing.UpdateStandingItem;
import dk.referat.planning.wheel.UpdateWheelEntry;
import dk.referat.task.UpdateTask;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Requests with something in each field, and every place in them where somebody could write a CPR number. But for entries
 * of a backlog, which show to nobody outside the closed audience.
 */
enum CprFields {
    BODY(UpdateBody.class, Set.of(), """
            {"name": "Direktionen", "kind": "EXECUTIVE_BOARD", "refs": [{"system": "SD", "kind": "unit", "id": "1"}]}
            """),
    MEMBERSHIP(UpdateMembership.class, Set.of(), """
            {"party": {"kind": "PERSON", "name": "Karen Holt", "title": "Direktør",
               "refs": [{"system": "AD", "kind": "user", "id": "kholt"}]},
             "refs": [{"system": "AD", "kind": "member", "id": "1"}]}
            """),
    MEETING(UpdateMeeting.class, Set.of(), """
            {"date": "2026-03-04", "dateText": "onsdag", "kind": "ORDINARY", "location": "Rådhuset", "legalBasis": "§ 10",
             "attendance": [{"status": "SUBSTITUTE",
               "party": {"kind": "PERSON", "name": "Karen Holt", "title": "Direktør",
                 "refs": [{"system": "AD", "kind": "user", "id": "kholt"}]},
               "substituteFor": {"kind": "PERSON", "name": "Jens Lund", "title": "Direktør",
                 "refs": [{"system": "AD", "kind": "user", "id": "jlund"}]}}],
             "refs": [{"system": "ESDH", "kind": "meeting", "id": "1"}]}
            """),
    AGENDA_ITEM(UpdateAgendaItem.class, Set.of("/publicTitle", "/legalBasis"), """
            {"heading": "Punkt 1", "title": "Klage", "publicTitle": "En sag", "legalBasis": "§ 10", "caseNumber": "26/84",
             "kleSubject": "00.30.02", "kleFacet": "G01",
             "sections": [{"kind": "SUMMARY", "heading": "Resumé", "text": "Kort."}],
             "recommendation": {"text": "at sagen drøftes", "proposer": {"kind": "UNIT", "name": "Staben", "title": "HR",
               "refs": [{"system": "AD", "kind": "unit", "id": "1"}]}},
             "quotedDecisions": [{"bodyName": "Økonomiudvalget", "text": "Godkendt."}],
             "guests": [{"plan": "INVITED", "party": {"kind": "PERSON", "name": "Jens Lund", "title": "Chef",
               "refs": [{"system": "AD", "kind": "user", "id": "jlund"}]}}],
             "absences": [{"reason": "INHABIL", "note": "Nabo", "party": {"kind": "PERSON", "name": "Per Kær",
               "title": "Chef", "refs": [{"system": "AD", "kind": "user", "id": "pkaer"}]}}],
             "refs": [{"system": "ESDH", "kind": "item", "id": "1"}]}
            """),
    DECISION(UpdateDecision.class, Set.of("/publicText", "/legalBasis"), """
            {"date": "2026-03-04", "text": "Drøftet.", "publicText": "En sag blev drøftet.", "legalBasis": "§ 10",
             "refs": [{"system": "ESDH", "kind": "decision", "id": "1"}]}
            """),
    TASK(UpdateTask.class, Set.of(), """
            {"description": "Svare", "sourceSentence": "Staben svarer.", "legalBasis": "§ 10",
             "responsible": [{"kind": "UNIT", "name": "Staben", "title": "HR",
               "refs": [{"system": "AD", "kind": "unit", "id": "1"}]}],
             "deadline": {"text": "snarest"}, "deadlineMeeting": {"body": "DIR", "date": "2026-06-03"},
             "refs": [{"system": "ESDH", "kind": "task", "id": "1"}]}
            """),
    ATTACHMENT(UpdateAttachment.class, Set.of("/publicTitle"), """
            {"title": "Notat", "publicTitle": "Et notat", "legalBasis": "§ 10", "documentNumber": "8725/26",
             "caseNumber": "26/84", "documentId": "3366958", "typeCode": "H", "fileName": "notat.pdf",
             "versionLabel": "2", "refs": [{"system": "ESDH", "kind": "document", "id": "1"}]}
            """),
    PATH_STEP(UpdatePathStep.class, Set.of(), """
            {"process": "Høring", "role": "HEARING", "planned": {"text": "juni 2026"}, "legalBasis": "§ 10",
             "refs": [{"system": "ESDH", "kind": "step", "id": "1"}]}
            """),
    STANDING_ITEM(UpdateStandingItem.class, Set.of(), """
            {"title": "Økonomi", "caseNumber": "26/84", "rule": {"frequency": "EVERY_MEETING"},
             "section": {"kind": "SUMMARY", "heading": "Resumé", "text": "Status."},
             "refs": [{"system": "ESDH", "kind": "item", "id": "1"}]}
            """),
    WHEEL_ENTRY(UpdateWheelEntry.class, Set.of(), """
            {"title": "Sygefravær", "note": "Tal fra HR", "quarter": 1,
             "refs": [{"system": "ESDH", "kind": "entry", "id": "1"}]}
            """);

    static final String NUMBER = "010190-1234";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Class<? extends Record> type;
    private final Set<String> neutral;
    private final String sample;

    CprFields(Class<? extends Record> type, Set<String> neutral, String sample) {
        this.type = type;
        this.neutral = neutral;
        this.sample = sample;
    }

    /**
     * JSON Pointers to all fields that take a text, but for those that need something else: the body of a step is one
     * that there is, and a reason goes with a new deadline.
     */
    Stream<String> texts() {
        return texts(type, "")
                .filter(pointer -> this != PATH_STEP || !pointer.equals("/body"))
                .filter(pointer -> !pointer.equals("/deadlineReason"));
    }

    /** What shows of the thing even when it is closed. */
    boolean showsWhenClosed(String pointer) {
        return neutral.contains(pointer);
    }

    /** What a body plans says which body's it is when it is new. */
    boolean isPlanned() {
        return this == STANDING_ITEM || this == WHEEL_ENTRY;
    }

    String with(String pointer) {
        return with(pointer, "OPEN");
    }

    String with(String pointer, String access) {
        ObjectNode request = sample();
        if (request.has("legalBasis")) {
            request.put("access", access);
        }
        if (this == TASK) {
            request.remove(pointer.startsWith("/deadlineMeeting") ? "deadline" : "deadlineMeeting");
        }
        put(request, pointer);
        return request.toString();
    }

    private static void put(ObjectNode request, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = request.at(at.head());
        if (request.at(at).isMissingNode()) {
            throw new IllegalStateException("The sample has no " + pointer);
        }
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), TextNode.valueOf(NUMBER));
        } else {
            ((ObjectNode) parent).put(at.last().getMatchingProperty(), NUMBER);
        }
    }

    private ObjectNode sample() {
        try {
            return (ObjectNode) JSON.readTree(sample);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> texts(Type type, String at) {
        if (type == String.class) {
            return Stream.of(at);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return Collection.class.isAssignableFrom(raw)
                    ? texts(generic.getActualTypeArguments()[0], at + "/0")
                    : Stream.of();
        }
        return type instanceof Class<?> raw && raw.isRecord()
                ? Arrays.stream(raw.getRecordComponents()).flatMap(component -> texts(component, at))
                : Stream.of();
    }

    private static Stream<String> texts(RecordComponent component, String at) {
        return texts(component.getGenericType(), at + "/" + component.getName());
    }
}
