package dk.referat.canary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.Fixture;
import dk.referat.canary.Visitor.Place;
import dk.referat.contract.ContractedOperation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Things made for one row of the matrix, open ones or hidden ones, and callers with roles for their bodies. */
final class Stage {

    private final Maker maker;
    private final Wire wire;
    private final boolean hidden;
    private final Map<Kind, Thing> things = new EnumMap<>(Kind.class);
    private final Thing main;
    private final Cast cast;

    Stage(Wire wire, boolean hidden) {
        this.maker = Maker.of(wire);
        this.wire = wire;
        this.hidden = hidden;
        main = body(Place.HERE);
        things.put(Kind.BODY, body(Place.HERE));
        cast = new Cast(
                maker,
                List.of(main.id(), things.get(Kind.BODY).id()),
                List.of(body(Place.ELSEWHERE).id()));
        furnish();
    }

    private Thing body(Place place) {
        ObjectNode content = maker.draft(Drafts.BODY.formatted(Drafts.REF));
        return maker.create(
                Kind.BODY, "/api/v1/bodies", content.put("publicationPolicy", hidden ? "INTERNAL" : "PUBLIC"), place);
    }

    /** The meeting that is asked for has one item with an attachment; decision and task belong to another. */
    private void furnish() {
        add(Kind.MEMBERSHIP, main.path() + "/memberships", Drafts.MEMBERSHIP.formatted(Drafts.PARTY, Drafts.REF));
        Thing webhook = add(Kind.WEBHOOK, "/api/v1/webhooks", Drafts.WEBHOOK);
        things.put(Kind.WEBHOOK_DELIVERY, maker.ping(webhook));
        add(Kind.API_KEY, "/api/v1/api-keys", Drafts.API_KEY);
        Maker.PLANS.forEach((kind, draft) -> things.put(kind, maker.plan(kind, draft, main)));
        things.put(Kind.IMPORT_JOB, maker.send(main));
        Thing decided = addMeeting("2026-03-11");
        add(Kind.DECISION, decided.path() + "/decisions", Drafts.DECISION.formatted(Drafts.REF));
        add(Kind.TASK, decided.path() + "/tasks", Drafts.TASK.formatted(Drafts.OWNER, Drafts.REF));
        if (!hidden) {
            maker.move(things.get(Kind.DECISION), "CONFIRMED");
        }
        Thing item = addMeeting("2026-03-04");
        add(Kind.REDACTION, things.get(Kind.MEETING).path() + "/redactions", Drafts.REDACTION);
        maker.listWhatIsDue(main).forEach(one -> things.put(one.kind(), one));
        add(Kind.PATH_STEP, item.path() + "/path-steps", Drafts.PATH_STEP.formatted(Drafts.REF));
        add(Kind.ATTACHMENT, item.path() + "/attachments", Drafts.ATTACHMENT.formatted(Drafts.REF));
    }

    private Thing addMeeting(String date) {
        String draft = Drafts.MEETING.formatted(date, Drafts.REF, Drafts.PARTY, Drafts.PARTY);
        ObjectNode content = maker.draft(draft).put("body", main.name());
        Thing meeting = maker.create(Kind.MEETING, "/api/v1/meetings", content, Place.HERE);
        things.put(Kind.MEETING, meeting);
        Thing item = add(
                Kind.AGENDA_ITEM,
                meeting.path() + "/agenda-items",
                Drafts.AGENDA_ITEM.formatted(Drafts.PARTY, Drafts.PARTY, Drafts.REF));
        if (!hidden) {
            maker.move(item, "APPROVED");
            Life.HELD.steps().forEach(step -> maker.move(meeting, step));
        }
        return item;
    }

    private Thing add(Kind kind, String collection, String draft) {
        Thing thing = maker.create(kind, collection, maker.draft(draft), Place.HERE);
        things.put(kind, thing);
        return thing;
    }

    int status(ContractedOperation operation, Visitor visitor) {
        Request request = request(operation);
        if (operation.parameters("header").contains("If-Match")) {
            request = request.with("If-Match", edition(operation, visitor));
        }
        return send(visitor, request).status();
    }

    Cast cast() {
        return cast;
    }

    /** The operation with a body, or a query, that names something else. */
    Request mentioning(ContractedOperation operation, String mention) {
        Request request = request(operation).with("If-Match", "*");
        if (mention.startsWith("?")) {
            String target = target(operation) + CallTable.filled(mention, Map.of("body", main.name()));
            return new Request(request.method(), target, request.headers(), request.body());
        }
        return new Request(request.method(), request.target(), request.headers(), mention);
    }

    private Answer send(Visitor visitor, Request request) {
        return wire.send(request, cast.credentials(visitor));
    }

    private Request request(ContractedOperation operation) {
        CallTable table = CallTable.table();
        Map<String, String> places = Map.of(
                "body",
                main.name(),
                "item",
                things.get(Kind.AGENDA_ITEM).id(),
                "meeting",
                things.get(Kind.MEETING).id(),
                "code",
                Fixture.code());
        String target = target(operation) + CallTable.filled(table.asks(operation), places);
        return operation.takesBody()
                ? new Request(
                        operation.method(),
                        target,
                        Map.of("Content-Type", operation.takes()),
                        CallTable.filled(table.body(operation, hidden), places))
                : new Request(operation.method(), target, Map.of(), null);
    }

    private String target(ContractedOperation operation) {
        String target = operation.template();
        for (String upTo : CallTable.variables(operation).toList()) {
            String word = CallTable.table().pathValues(upTo).get(0);
            target = target.replace(upTo.substring(upTo.lastIndexOf('{')), value(word));
        }
        return target;
    }

    private String value(String word) {
        String kind = word.equals("BODY_CODE") ? "BODY" : word;
        return things.values().stream()
                .filter(thing -> thing.kind().name().equals(kind))
                .map(Thing::name)
                .findFirst()
                .orElse(word.equals("UNKNOWN") || kinds().contains(kind) ? Fixture.UNKNOWN : word);
    }

    /** Of some there is none here, and then nobody finds one. */
    private static Set<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toSet());
    }

    /** What the caller has of the thing. */
    private String edition(ContractedOperation operation, Visitor visitor) {
        String thing = target(operation).replaceAll("^(/api/v1/[^/]+/[^/]+).*", "$1");
        return send(visitor, Request.get(thing)).header("ETag").orElse("*");
    }
}
