package dk.referat.task;

import dk.referat.journal.Party;
import dk.referat.problem.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do a task, the one in the lead first.
 *
 * @param keys everything that a party may be asked for by, in lower case; follows from the parties, whoever makes one
 */
@Embeddable
record Responsible(
        @Column(name = "responsible") @JdbcTypeCode(SqlTypes.JSON)
        List<Party> parties,

        @Column(name = "responsible_keys") @JdbcTypeCode(SqlTypes.ARRAY)
        List<String> keys) {

    Responsible {
        keys = keys(parties);
    }

    static Responsible of(List<Party> parties) {
        return new Responsible(parties, List.of());
    }

    private static List<String> keys(List<Party> parties) {
        List<String> keys = new ArrayList<>();
        for (Party party : parties) {
            keys.add(key(party.name()));
            if (party.title() != null) {
                keys.add(key(party.title()));
                keys.add(key(party.title() + " " + party.name()));
            }
            party.refs().forEach(ref -> keys.add(key(ref.id())));
        }
        return keys.stream().distinct().toList();
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The first that is referred to by an identifier that fits. */
    Optional<Party> calledBy(Predicate<String> identifier) {
        return parties.stream()
                .filter(party -> party.refs().stream().anyMatch(ref -> identifier.test(ref.id())))
                .findFirst();
    }

    Optional<Party> lead() {
        return parties.stream().findFirst();
    }

    /** {@code from} is one of these; null only where there are none. */
    Responsible handedOn(@Nullable Party from, DelegateTask order) {
        Party to = order.to();
        if (to.equals(from) || order.keepLead() && parties.contains(to)) {
            throw new Conflict("conflict.task.delegated", to.name());
        }
        if (from == null) {
            return of(List.of(to));
        }
        if (order.keepLead() && parties.size() == UpdateTask.MOST_RESPONSIBLE) {
            throw new Conflict("conflict.task.many-responsible", UpdateTask.MOST_RESPONSIBLE);
        }
        List<Party> instead = order.keepLead() ? List.of(from, to) : List.of(to);
        return of(parties.stream()
                .flatMap(party -> party.equals(from) ? instead.stream() : Stream.of(party))
                .distinct()
                .toList());
    }
}
