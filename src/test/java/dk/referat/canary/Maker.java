package dk.referat.canary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.Callers;
import dk.referat.canary.Scene.Cover;
import dk.referat.canary.Visitor.Place;
import dk.referat.importing.job.Archives;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes and moves single things over HTTP, as one who may do everything, and marks what it put into them. */
final class Maker {

    /** What a body has beside its meetings. */
    static final Map<Kind, String> PLANS = new EnumMap<>(Map.of(
            Kind.STANDING_ITEM, Drafts.STANDING_ITEM,
            Kind.BACKLOG_ENTRY, Drafts.BACKLOG_ENTRY,
            Kind.WHEEL_ENTRY, Drafts.WHEEL_ENTRY));

    /** Others tell of their last step only. */
    private static final Set<Kind> TELL_OF_EVERY_STEP =
            EnumSet.of(Kind.MEETING, Kind.AGENDA_ITEM, Kind.DECISION, Kind.TASK);

    private static final Set<Kind> NESTED = EnumSet.of(Kind.REDACTION, Kind.MINUTES_APPROVAL);

    static final Map<String, String> ALMIGHTY = Map.of(Callers.API_KEY, Callers.ADMIN_KEY);

    private final World world;
    private final Canaries canaries;
    private final Wire wire;

    Maker(World world, Canaries canaries, Wire wire) {
        this.world = world;
        this.canaries = canaries;
        this.wire = wire;
    }

    /** For things that no test looks for. */
    static Maker of(Wire wire) {
        return new Maker(new World(), new Canaries(new Random()), wire);
    }

    ObjectNode draft(String draft) {
        return (ObjectNode) World.json(Drafts.filled(draft, canaries));
    }

    /** The draft, closed if the lot says so. */
    ObjectNode draft(String draft, Cover cover) {
        ObjectNode content = draft(draft);
        if (cover.closed()) {
            content.put("access", "CLOSED").put("legalBasis", Drafts.filled("~ lov § 10", canaries));
        }
        return content;
    }

    /** The draft, closed and with something to show in public if the lot says so. */
    ObjectNode draft(String draft, Cover cover, String publicMember) {
        ObjectNode content = draft(draft, cover);
        if (cover.publicText()) {
            content.put(publicMember, Drafts.filled("Offentligt ~", canaries));
        }
        return content;
    }

    Thing create(Kind kind, String collection, ObjectNode content, Place place) {
        JsonNode made = send(Request.send("POST", collection, content.toString()), 201);
        String id = made.path("id").asText();
        String name = kind == Kind.BODY ? made.path("code").asText() : id;
        String path = NESTED.contains(kind) ? collection + "/" + id : kind.path(name);
        Thing thing = new Thing(kind, id, name, place, path);
        world.add(thing, content);
        return thing;
    }

    Thing plan(Kind kind, String draft, Thing body) {
        ObjectNode content = draft(draft.formatted(Drafts.REF)).put("body", body.name());
        return create(kind, kind.path("").replaceAll("/$", ""), content, body.place());
    }

    /** A rule of the body, and what is due under it. */
    List<Thing> listWhatIsDue(Thing body) {
        ObjectNode content = draft(Drafts.RETENTION_RULE).put("body", body.name());
        Thing rule = create(Kind.RETENTION_RULE, "/api/v1/retention-rules", content, body.place());
        ObjectNode asked = draft("{}").put("rule", rule.id());
        return List.of(rule, create(Kind.RETENTION_LIST, "/api/v1/retention-lists", asked, body.place()));
    }

    /** Archives are no JSON. */
    Thing send(Thing body) {
        ObjectNode content = draft(Drafts.ARCHIVE);
        String id = Archives.send(body.name(), content.path("name").asText());
        Thing job = new Thing(Kind.IMPORT_JOB, id, id, body.place(), Kind.IMPORT_JOB.path(id));
        world.add(job, content);
        return job;
    }

    Thing ping(Thing webhook) {
        String made = send(new Request("POST", webhook.path() + "/pings", Map.of(), null), 201)
                .path("id")
                .asText();
        Thing ping =
                new Thing(Kind.WEBHOOK_DELIVERY, made, made, webhook.place(), webhook.path() + "/deliveries/" + made);
        world.add(ping, draft("{}"));
        return ping;
    }

    void move(Thing thing, String to) {
        ObjectNode step = draft(Drafts.STEP.formatted(to));
        send(
                Request.send("POST", thing.path() + "/transitions", step.toString())
                        .with("If-Match", "*"),
                200);
        if (!TELL_OF_EVERY_STEP.contains(thing.kind())) {
            world.rename(thing, "reason of step", Rules.GONE);
            world.rename(thing, "comment of step", Rules.GONE);
        }
        world.mark(thing, step, " of step");
    }

    void correct(Thing decision, Cover cover) {
        ObjectNode correction = draft(Drafts.CORRECTION);
        if (cover.publicText()) {
            correction.put("publicText", Drafts.filled("Offentligt ~", canaries));
        }
        correct(decision, correction);
    }

    void correct(Thing decision, ObjectNode correction) {
        send(
                Request.send("POST", decision.path() + "/editions", correction.toString())
                        .with("If-Match", "*"),
                200);
        world.rename(decision, "publicText", "earlier publicText");
        world.mark(decision, correction, "");
    }

    void change(Thing thing, String json) {
        String patch = Drafts.filled(json, canaries);
        send(Request.send("PATCH", thing.path(), patch).with("If-Match", "*"), 200);
        world.mark(thing, World.json(patch), "");
    }

    void delete(Thing thing) {
        send(new Request("DELETE", thing.path(), Map.of("If-Match", "*"), null), 204);
    }

    JsonNode send(Request request, int expected) {
        Answer answer = wire.send(request, ALMIGHTY);
        if (answer.status() != expected) {
            throw new IllegalStateException(request.said() + "\n" + answer.head() + answer.text());
        }
        return answer.status() == 204 ? MissingNode.getInstance() : answer.json();
    }
}
