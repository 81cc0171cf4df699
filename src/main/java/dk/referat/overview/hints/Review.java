package dk.referat.overview.hints;

import dk.referat.agenda.ItemKind;
import dk.referat.journal.Journal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was planned of a meeting, held against what came of it. */
final class Review {

    /** Those in which an item may still lack its decision; in the others it is said why there is none. */
    private static final Set<String> WITHOUT_EXCUSE = Set.of("APPROVED", "TREATED", "NO_OUTCOME_RECORDED");

    private static final Set<String> PENDING = Set.of("OPEN", "IN_PROGRESS");

    /** Texts of this meeting's own, not those that it quotes. */
    private static final Pattern OWN_TEXT =
            Pattern.compile("/(?:title|heading|text|recommendation/text|sections/\\d+/(?:heading|text))");

    private final List<Thing> things;
    private final Journal journal;
    private final boolean held;
    private final Secrets secrets;

    Review(List<Thing> things, Journal journal, boolean held) {
        this.things = things;
        this.journal = journal;
        this.held = held;
        this.secrets = Secrets.of(things, journal);
    }

    Stream<Finding> findings() {
        return things.stream().flatMap(thing -> Stream.concat(own(thing), closedTitles(thing)));
    }

    private Stream<Finding> own(Thing thing) {
        return switch (thing.resource().type()) {
            case AGENDA_ITEM ->
                Stream.of(plannedNotDecided(thing), guestsWhoDidNotCome(thing), lackingAttachments(thing, thing))
                        .flatMap(found -> found);
            case DECISION -> Stream.concat(decidedNotPlanned(thing), lackingAttachments(thing, item(thing)));
            case TASK -> withoutResponsible(thing);
            case MEETING, ATTACHMENT -> Stream.empty();
        };
    }

    private Stream<Finding> plannedNotDecided(Thing item) {
        boolean lacksDecision = held
                && ItemKind.valueOf(item.text("kind")).isDecided()
                && WITHOUT_EXCUSE.contains(item.text("state"))
                && !isRaised(item)
                && on(HintedType.AGENDA_ITEM, item).isEmpty()
                && on(HintedType.DECISION, item).stream().allMatch(Review::isRetracted);
        return lacksDecision ? Stream.of(finding(FindingKind.PLANNED_NOT_DECIDED, item, "/state")) : Stream.empty();
    }

    private Stream<Finding> decidedNotPlanned(Thing decision) {
        Thing item = item(decision);
        boolean raised = isRaised(item) || item.within().stream().anyMatch(parent -> isRaised(the(parent)));
        return raised && !isRetracted(decision)
                ? Stream.of(new Finding(
                        FindingKind.DECIDED_NOT_PLANNED, decision.resource(), "/agendaItem", item.resource()))
                : Stream.empty();
    }

    private static Stream<Finding> guestsWhoDidNotCome(Thing item) {
        var guests = item.view().path("guests");
        return IntStream.range(0, guests.size())
                .filter(i -> guests.get(i).path("plan").asText().equals("INVITED"))
                .filter(i -> guests.get(i).path("actual").asText().equals("ABSENT"))
                .mapToObj(i -> finding(FindingKind.GUEST_DID_NOT_COME, item, "/guests/" + i));
    }

    /** Attachments lie on an item or on the one it is part of, and a matter's text may speak of those of its parts. */
    private Stream<Finding> lackingAttachments(Thing thing, Thing item) {
        List<Thing> all = things.stream()
                .filter(one -> one.resource().type() == HintedType.ATTACHMENT)
                .toList();
        List<Hinted> near = Stream.concat(
                        Stream.concat(Stream.of(item.resource()), item.within().stream()),
                        on(HintedType.AGENDA_ITEM, item).stream().map(Thing::resource))
                .toList();
        List<Thing> listed = all.stream()
                .filter(one -> one.within().stream().anyMatch(near::contains))
                .toList();
        Mentions mentions = new Mentions(listed, all, journal);
        return thing.written()
                .filter(text -> OWN_TEXT.matcher(text.field()).matches())
                .filter(text -> mentions.lackOne(text.text()))
                .map(text -> finding(FindingKind.ATTACHMENT_NOT_LISTED, thing, text.field()));
    }

    private static Stream<Finding> withoutResponsible(Thing task) {
        boolean nobody = PENDING.contains(task.text("state"))
                && task.view().path("responsible").isEmpty();
        return nobody ? Stream.of(finding(FindingKind.TASK_WITHOUT_RESPONSIBLE, task, "/responsible")) : Stream.empty();
    }

    private Stream<Finding> closedTitles(Thing thing) {
        return thing.shown()
                .flatMap(shown -> secrets.toldBy(thing.resource(), shown))
                .filter(hint -> hint.kind() == HintKind.CLOSED_TITLE_IN_OPEN_TEXT)
                .map(hint -> new Finding(
                        FindingKind.CLOSED_TITLE_IN_OPEN_TEXT, hint.resource(), hint.field(), hint.about()));
    }

    private Thing item(Thing decision) {
        return the(decision.within().get(0));
    }

    private Thing the(Hinted resource) {
        return things.stream()
                .filter(thing -> thing.resource().equals(resource))
                .findFirst()
                .orElseThrow();
    }

    /** What lies directly on an item. */
    private List<Thing> on(HintedType type, Thing item) {
        return things.stream()
                .filter(thing ->
                        thing.resource().type() == type && thing.within().contains(item.resource()))
                .toList();
    }

    private static boolean isRaised(Thing item) {
        return item.view().path("raisedAtMeeting").asBoolean();
    }

    private static boolean isRetracted(Thing decision) {
        return decision.text("state").equals("RETRACTED");
    }

    private static Finding finding(FindingKind kind, Thing thing, String field) {
        return new Finding(kind, thing.resource(), field, null);
    }
}
