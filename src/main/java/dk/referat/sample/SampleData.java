package dk.referat.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.access.Caller;
import dk.referat.body.BodyService;
import dk.referat.body.CreateBody;
import dk.referat.body.MembershipService;
import dk.referat.body.UpdateMembership;
import dk.referat.http.IfMatch;
import dk.referat.importing.ImportOptions;
import dk.referat.importing.ImportService;
import dk.referat.journal.Party;
import dk.referat.journal.PartyKind;
import dk.referat.task.FollowUpTask;
import dk.referat.task.TaskMoves;
import dk.referat.task.TaskService;
import dk.referat.task.TaskState;
import dk.referat.task.TransitionTask;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class SampleData {

    /** The ways that tasks have gone; one task after the other takes the next. */
    private static final List<List<TaskState>> WAYS = List.of(
            List.of(),
            List.of(TaskState.IN_PROGRESS),
            List.of(TaskState.IN_PROGRESS, TaskState.DONE),
            List.of(TaskState.DONE, TaskState.CONFIRMED),
            List.of(TaskState.REJECTED),
            List.of(TaskState.CANCELLED));

    private final boolean wanted;
    private final BodyService bodies;
    private final MembershipService memberships;
    private final ImportService imports;
    private final TaskService tasks;
    private final TaskMoves moves;
    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Caller caller;

    SampleData(
            @ConfigProperty(name = "referat.sample-data", defaultValue = "false") boolean wanted,
            BodyService bodies,
            MembershipService memberships,
            ImportService imports,
            TaskService tasks,
            TaskMoves moves,
            EntityManager entities,
            ObjectMapper mapper,
            Caller caller) {
        this.wanted = wanted;
        this.bodies = bodies;
        this.memberships = memberships;
        this.imports = imports;
        this.tasks = tasks;
        this.moves = moves;
        this.entities = entities;
        this.mapper = mapper;
        this.caller = caller;
    }

    /** All or nothing, and only into an empty database, whichever of several replicas comes first. */
    @Transactional
    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        if (!wanted) {
            return;
        }
        caller.identifyAsService();
        entities.createNativeQuery("select 1 from installation for update").getSingleResult();
        if (!bodies.isEmpty()) {
            return;
        }
        Sample sample = read();
        sample.bodies().forEach(this::found);
        List<UUID> meetings = new ArrayList<>();
        for (Sample.Text text : sample.minutes()) {
            ImportOptions options = new ImportOptions(text.body(), false, text.approved(), false, null);
            meetings.add(Objects.requireNonNull(
                    imports.take(bytes(text.file()), options).meeting()));
        }
        followUp(meetings);
        Log.infof("Sample minutes of %s are in: %d meetings", sample.municipality(), meetings.size());
    }

    private void found(Sample.Board board) {
        bodies.create(new CreateBody(
                board.code(),
                board.name(),
                board.kind(),
                board.publicationPolicy(),
                board.closedTitlePolicy(),
                List.of()));
        for (Sample.Member member : board.members()) {
            Party party = new Party(PartyKind.PERSON, member.name(), member.title(), List.of());
            memberships.appoint(board.code(), new UpdateMembership(party, member.role(), null, null, List.of()));
        }
    }

    private void followUp(List<UUID> meetings) {
        entities.flush();
        int next = 0;
        for (UUID meeting : meetings) {
            for (FollowUpTask task : tasks.ofMeeting(meeting)) {
                for (TaskState step : WAYS.get(next++ % WAYS.size())) {
                    moves.move(task.id(), new TransitionTask(step, null, null, null), IfMatch.of("*"));
                    entities.flush();
                }
            }
        }
    }

    private Sample read() {
        try {
            return mapper.readValue(bytes("sample.json"), Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SampleData.class.getResourceAsStream("/sample/" + file)) {
            return Objects.requireNonNull(in, "No sample data comes along: " + file)
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
