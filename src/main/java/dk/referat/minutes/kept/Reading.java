package dk.referat.minutes.kept;

import static java.util.Objects.requireNonNull;

import dk.referat.access.Access;
import dk.referat.access.Audience;
import dk.referat.minutes.kept.Present.Now;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an audience reads of a version: what it saw then and may see now. What was closed since shows in the neutral
 * form that it has now; what was opened since shows as it did then, because nobody looked at an old version when they
 * opened it. What was deleted since, the closed audience alone still reads.
 */
public final class Reading {

    private final Audience viewer;
    private final @Nullable Present present;
    private final Consumer<UUID> closedShown;

    private Reading(Audience viewer, @Nullable Present present, Consumer<UUID> closedShown) {
        this.viewer = viewer;
        this.present = present;
        this.closedShown = closedShown;
    }

    /** As it was when the version was made, which is what a hash is of. */
    public static Reading then(Audience viewer) {
        return new Reading(viewer, null, id -> {});
    }

    /** {@code closedShown} is told of everything that is shown and that only the closed audience may see. */
    public static Reading now(Audience viewer, Present present, Consumer<UUID> closedShown) {
        return new Reading(viewer, present, closedShown);
    }

    public MinutesContent minutes(KeptMinutes kept) {
        return new MinutesContent(kept.head(), items(kept.items()));
    }

    public List<ItemOnRecordView> items(List<KeptItem> kept) {
        return kept.stream().flatMap(item -> item(item).stream()).toList();
    }

    private Optional<ItemOnRecordView> item(KeptItem item) {
        return form(item.id(), item.seen(), true).map(form -> form.whole() ? whole(item) : neutral(item, form));
    }

    private ItemOnRecordView whole(KeptItem item) {
        return new ItemOnRecord(
                item.id(),
                item.fields(),
                decisions(item, true),
                attachments(item.attachments()),
                items(item.subItems()));
    }

    private ItemOnRecordView neutral(KeptItem item, Form form) {
        return new ClosedItemOnRecord(
                item.id(),
                item.fields().number(),
                requireNonNull(form.neutralText()),
                Access.CLOSED,
                form.legalBasis(),
                decisions(item, false));
    }

    private List<DecisionOnRecordView> decisions(KeptItem item, boolean itemIsWhole) {
        return item.decisions().stream()
                .flatMap(decision -> decision(decision, itemIsWhole).stream())
                .toList();
    }

    private Optional<DecisionOnRecordView> decision(KeptDecision decision, boolean itemIsWhole) {
        DecisionOnRecord whole = decision.whole();
        return form(whole.id(), decision.seen(), itemIsWhole)
                .filter(form -> form.whole() || form.neutralText() != null)
                .map(form -> form.whole() ? whole : neutral(whole, form));
    }

    private static DecisionOnRecordView neutral(DecisionOnRecord whole, Form form) {
        return new ClosedDecisionOnRecord(
                whole.id(),
                whole.date(),
                requireNonNull(form.neutralText()),
                Access.CLOSED,
                form.legalBasis(),
                whole.state());
    }

    private List<AttachmentOnRecordView> attachments(List<KeptAttachment> kept) {
        List<AttachmentOnRecordView> shown = new ArrayList<>();
        int place = 0;
        for (KeptAttachment attachment : kept) {
            if (attachment.seen().isKnownTo(viewer)) {
                place++;
                attachment(attachment, place).ifPresent(shown::add);
            }
        }
        return shown;
    }

    private Optional<AttachmentOnRecordView> attachment(KeptAttachment attachment, int place) {
        AttachmentOnRecord whole = attachment.whole();
        return form(whole.id(), attachment.seen(), true)
                .map(form -> form.whole()
                        ? viewer == Audience.CLOSED ? whole : whole.at(place)
                        : new ClosedAttachmentOnRecord(
                                whole.id(), place, requireNonNull(form.neutralText()), Access.CLOSED));
    }

    private record Form(
            boolean whole,
            @Nullable String neutralText,
            @Nullable String legalBasis) {

        static final Form WHOLE = new Form(true, null, null);
    }

    /** {@code within}: what it lies on shows as a whole. Empty where it does not show at all. */
    private Optional<Form> form(UUID id, Exposure then, boolean within) {
        Optional<Now> now = present == null ? Optional.of(Now.as(then)) : present.of(id);
        if (viewer == Audience.CLOSED) {
            if (then.isClosed() || now.filter(Now::open).isEmpty()) {
                closedShown.accept(id);
            }
            return Optional.of(Form.WHOLE);
        }
        if (!then.isKnownTo(viewer)) {
            return Optional.empty();
        }
        return now.filter(Now::known).map(it -> form(then, it, within));
    }

    private Form form(Exposure then, Now now, boolean within) {
        if (within && then.isOpenTo(viewer) && now.open()) {
            return Form.WHOLE;
        }
        return within && now.open()
                ? new Form(false, then.neutralText(), then.legalBasis())
                : new Form(false, now.neutralText(), now.legalBasis());
    }
}
