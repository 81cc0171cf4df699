package dk.referat.canary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.canary.Scene.AttachmentScene;
import dk.referat.canary.Scene.Cover;
import dk.referat.canary.Scene.DecisionFate;
import dk.referat.canary.Scene.DecisionScene;
import dk.referat.canary.Scene.ItemFate;
import dk.referat.canary.Visitor.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/** Makes a world by lot: bodies of every policy, in each a meeting of every life, on each whatever was drawn. */
final class WorldMaker {

    private static final Cover OPEN = new Cover(false, false);

    private static final Set<Life> FEW_LIVES = EnumSet.of(Life.AGENDA_DRAFT, Life.HELD, Life.MINUTES_APPROVED);

    private final World world = new World();
    private final Maker maker;
    private final Supplier<Scene> lots;
    private LocalDate date = LocalDate.of(2026, 1, 5);
    private @Nullable Thing hiddenItem;

    private WorldMaker(long seed, Wire wire) {
        Random random = new Random(seed);
        maker = new Maker(world, new Canaries(random), wire);
        RandomGenerator<Scene> scenes = Scene.any().generator(100);
        lots = () -> scenes.next(random).value();
    }

    static World make(long seed, Wire wire) {
        World[] made = new World[1];
        JqwikSession.run(() -> made[0] = new WorldMaker(seed, wire).make());
        return made[0];
    }

    private World make() {
        makeBody("PUBLIC", "NEUTRAL", Place.HERE);
        makeBody("PUBLIC", "HIDE", Place.HERE);
        makeBody("INTERNAL", "SHOW", Place.HERE);
        makeBody("INTERNAL", "NEUTRAL", Place.ELSEWHERE);
        Thing webhook = maker.create(Kind.WEBHOOK, "/api/v1/webhooks", maker.draft(Drafts.WEBHOOK), Place.NOWHERE);
        maker.ping(webhook);
        maker.create(Kind.API_KEY, "/api/v1/api-keys", maker.draft(Drafts.API_KEY), Place.NOWHERE);
        return world;
    }

    private void makeBody(String publication, String closedTitles, Place place) {
        ObjectNode content = maker.draft(Drafts.BODY.formatted(Drafts.REF))
                .put("publicationPolicy", publication)
                .put("closedTitlePolicy", closedTitles);
        Thing body = maker.create(Kind.BODY, "/api/v1/bodies", content, place);
        ObjectNode membership = maker.draft(Drafts.MEMBERSHIP.formatted(Drafts.PARTY, Drafts.REF));
        maker.create(Kind.MEMBERSHIP, body.path() + "/memberships", membership, place);
        Maker.PLANS.forEach((kind, draft) -> maker.plan(kind, draft, body));
        maker.send(body);
        for (Life life : place == Place.HERE ? EnumSet.allOf(Life.class) : FEW_LIVES) {
            makeMeeting(body, life, OPEN);
        }
        makeMeeting(body, Life.MINUTES_APPROVED, new Cover(true, false));
        maker.listWhatIsDue(body);
    }

    private void makeMeeting(Thing body, Life life, Cover cover) {
        date = date.plusDays(7);
        String draft = Drafts.MEETING.formatted(date, Drafts.REF, Drafts.PARTY, Drafts.PARTY);
        ObjectNode content = maker.draft(draft, cover).put("body", body.name());
        Thing meeting = maker.create(Kind.MEETING, "/api/v1/meetings", content, body.place());
        List<Drawn> agenda = new ArrayList<>();
        drawItem(meeting, null, ItemFate.ON_AGENDA, agenda);
        if (life.isPublished()) {
            drawItem(meeting, null, null, agenda);
        }
        for (String step : life.steps()) {
            if (step.equals("MINUTES_APPROVED")) {
                agenda.forEach(Drawn::settle);
            }
            maker.move(meeting, step);
            if (step.equals("HELD")) {
                agenda.forEach(Drawn::decide);
            }
        }
        if (life == Life.MINUTES_DRAFT) {
            dissent(
                    meeting,
                    content.path("attendance")
                            .path(0)
                            .path("party")
                            .path("name")
                            .asText());
            maker.create(
                    Kind.REDACTION, meeting.path() + "/redactions", maker.draft(Drafts.REDACTION), meeting.place());
        }
        if (life == Life.REOPENED) {
            drawItem(meeting, null, null, agenda);
        }
    }

    private void dissent(Thing meeting, String member) {
        String hash = maker.send(Request.get(meeting.path() + "/minutes-draft"), 200)
                .path("contentHash")
                .asText();
        maker.create(
                Kind.MINUTES_APPROVAL,
                meeting.path() + "/minutes-approvals",
                maker.draft(Drafts.MINUTES_APPROVAL.formatted(member, hash)),
                meeting.place());
    }

    private void drawItem(Thing meeting, @Nullable Thing parent, @Nullable ItemFate fate, List<Drawn> agenda) {
        Scene scene = lots.get();
        drawItem(meeting, parent, scene, fate == null ? scene.fate() : fate, agenda);
    }

    private void drawItem(Thing meeting, @Nullable Thing parent, Scene scene, ItemFate fate, List<Drawn> agenda) {
        String draft = Drafts.AGENDA_ITEM.formatted(Drafts.PARTY, Drafts.PARTY, Drafts.REF);
        ObjectNode content = maker.draft(draft, scene.cover(), "publicTitle");
        if (parent != null) {
            content.put("parent", parent.id());
        }
        if (hiddenItem != null) {
            content.put("predecessor", hiddenItem.id());
        }
        Thing item = maker.create(Kind.AGENDA_ITEM, meeting.path() + "/agenda-items", content, meeting.place());
        if (scene.cover().closed() || fate == ItemFate.DRAFT) {
            hiddenItem = item;
        }
        List<DecisionScene> lots = scene.decisions();
        List<Thing> decisions = lots.stream().map(lot -> decision(item, lot)).toList();
        scene.tasks().forEach(cover -> task(item, cover));
        scene.tasks().forEach(cover -> pathStep(item, cover));
        scene.attachments().forEach(lot -> attachment(item, decisions, lot));
        Drawn drawn = new Drawn(item, fate, decisions, lots);
        drawn.arrive();
        agenda.add(drawn);
        scene.subItems().forEach(sub -> drawItem(meeting, item, sub, sub.fate(), agenda));
    }

    private Thing decision(Thing item, DecisionScene lot) {
        ObjectNode content = maker.draft(Drafts.DECISION.formatted(Drafts.REF), lot.cover(), "publicText");
        Thing decision = maker.create(Kind.DECISION, item.path() + "/decisions", content, item.place());
        lot.tasks().forEach(cover -> task(decision, cover));
        return decision;
    }

    private void task(Thing on, Cover cover) {
        ObjectNode content = maker.draft(Drafts.TASK.formatted(Drafts.OWNER, Drafts.REF), cover);
        Thing task = maker.create(Kind.TASK, on.path() + "/tasks", content, on.place());
        if (cover.publicText()) {
            maker.move(task, "IN_PROGRESS");
        }
    }

    private void pathStep(Thing item, Cover cover) {
        ObjectNode content = maker.draft(Drafts.PATH_STEP.formatted(Drafts.REF), cover);
        maker.create(Kind.PATH_STEP, item.path() + "/path-steps", content, item.place());
    }

    private void attachment(Thing item, List<Thing> decisions, AttachmentScene lot) {
        ObjectNode content = maker.draft(Drafts.ATTACHMENT.formatted(Drafts.REF), lot.cover(), "publicTitle");
        if (lot.ofDecision() && !decisions.isEmpty()) {
            content.put("decision", decisions.get(0).id());
        }
        maker.create(Kind.ATTACHMENT, item.path() + "/attachments", content, item.place());
    }

    /** An item with what was drawn for it, which happens to it as its meeting goes on. */
    private final class Drawn {

        private final Thing item;
        private final ItemFate fate;
        private final List<Thing> decisions;
        private final List<DecisionScene> lots;
        private final List<Thing> undecided;

        Drawn(Thing item, ItemFate fate, List<Thing> decisions, List<DecisionScene> lots) {
            this.item = item;
            this.fate = fate;
            this.decisions = decisions;
            this.lots = lots;
            this.undecided = new ArrayList<>(decisions);
        }

        void arrive() {
            switch (fate) {
                case DRAFT -> {}
                case READY -> maker.move(item, "READY");
                case ON_AGENDA, WITHDRAWN_LATE -> maker.move(item, "APPROVED");
                case WITHDRAWN_EARLY -> maker.move(item, "WITHDRAWN");
            }
        }

        void decide() {
            if (fate == ItemFate.WITHDRAWN_LATE) {
                maker.move(item, "WITHDRAWN");
            }
            for (int i = 0; i < decisions.size(); i++) {
                Thing decision = decisions.get(i);
                DecisionFate its = lots.get(i).fate();
                if (its != DecisionFate.DRAFT) {
                    confirm(decision);
                }
                if (its == DecisionFate.CORRECTED) {
                    maker.correct(decision, lots.get(i).cover());
                } else if (its == DecisionFate.RETRACTED) {
                    maker.move(decision, "RETRACTED");
                }
            }
        }

        /** Minutes are approved only when nothing is left open. */
        void settle() {
            if (fate == ItemFate.ON_AGENDA) {
                maker.move(item, "TREATED");
            }
            List.copyOf(undecided).forEach(this::confirm);
        }

        private void confirm(Thing decision) {
            maker.move(decision, "CONFIRMED");
            undecided.remove(decision);
        }
    }
}
