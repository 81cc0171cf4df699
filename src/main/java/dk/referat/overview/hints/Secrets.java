package dk.referat.overview.hints;

import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The titles and numbers of what is closed in a meeting, and where open text gives them away. */
final class Secrets {

    private final List<Secret> all;

    private Secrets(List<Secret> all) {
        this.all = all;
    }

    static Secrets of(List<Thing> things, Journal journal) {
        return new Secrets(things.stream()
                .filter(Thing::closed)
                .flatMap(thing -> Stream.concat(title(thing).stream(), number(thing, journal).stream()))
                .toList());
    }

    private static Optional<Secret> title(Thing thing) {
        HintedType type = thing.resource().type();
        boolean isTitled = type == HintedType.AGENDA_ITEM || type == HintedType.ATTACHMENT;
        return isTitled && !thing.shows("/title")
                ? Secret.title(thing.resource(), thing.text("title"))
                : Optional.empty();
    }

    private static Optional<Secret> number(Thing thing, Journal journal) {
        return thing.resource().type() == HintedType.ATTACHMENT
                ? JournalNumber.of(journal.system(), JournalNumberKind.DOCUMENT, thing.text("documentNumber"))
                        .map(number -> Secret.number(thing.resource(), number.inProse()))
                : Optional.empty();
    }

    /** A hint for each that the text tells of. */
    Stream<Hint> toldBy(Hinted resource, Thing.Shown shown) {
        String plain = Secret.plain(shown.text());
        return all.stream()
                .filter(secret -> secret.isToldBy(plain))
                .map(secret -> new Hint(secret.kind(), resource, shown.field(), secret.about()));
    }
}
