package dk.referat.planning.backlog;

import dk.referat.agenda.AgendaItem;
import dk.referat.agenda.AgendaService;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entries refer to, which may be of a body that the caller sees less of. */
@ApplicationScoped
class References {

    private final AgendaService agenda;
    private final MeetingService meetings;
    private final TaskService tasks;

    References(AgendaService agenda, MeetingService meetings, TaskService tasks) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** The ids of those that the caller may know of. */
    Set<UUID> known(List<BacklogEntry> entries) {
        Set<UUID> items = ids(entries, BacklogEntry::itemId);
        items.addAll(ids(entries, entry -> entry.origin().item()));
        Set<UUID> known = new HashSet<>();
        agenda.get(items).stream().map(AgendaItem::id).forEach(known::add);
        meetings.get(ids(entries, entry -> entry.origin().meeting())).stream()
                .map(Meeting::id)
                .forEach(known::add);
        tasks.get(ids(entries, entry -> entry.origin().task())).stream()
                .map(FollowUpTask::id)
                .forEach(known::add);
        return known;
    }

    private static Set<UUID> ids(List<BacklogEntry> entries, Function<BacklogEntry, @Nullable UUID> reference) {
        Set<UUID> ids = new HashSet<>();
        Stream<@Nullable UUID> all = entries.stream().map(reference);
        all.filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
