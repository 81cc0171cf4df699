package dk.referat.path;

import dk.referat.access.Gate;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.agenda.AgendaService;
import dk.referat.body.BodyService;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.journal.Journal;
import dk.referat.journal.JournalNumber;
import dk.referat.journal.JournalNumberKind;
import dk.referat.meeting.Meeting;
import dk.referat.meeting.MeetingService;
import dk.referat.problem.NotFound;
import dk.referat.problem.Refusals;
import dk.referat.problem.Violations;
import dk.referat.reading.Snapshot;
import dk.referat.state.Moves;
import dk.referat.state.NextSteps;
import dk.referat.state.Transitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads steps with what they contradict, in one statement per table. */
@ApplicationScoped
@Transactional
public class PathReader {

    private final PathStepRepository steps;
    private final AgendaService agenda;
    private final MeetingService meetings;
    private final BodyService bodies;
    private final Journal journal;
    private final Snapshot snapshot;
    private final NextSteps nextSteps;
    private final Permit permit;
    private final Gate gate;

    PathReader(
            PathStepRepository steps,
            AgendaService agenda,
            MeetingService meetings,
            BodyService bodies,
            Journal journal,
            Snapshot snapshot,
            NextSteps nextSteps,
            Permit permit,
            Gate gate) {
        this.steps = steps;
        this.agenda = agenda;
        this.meetings = meetings;
        this.bodies = bodies;
        this.journal = journal;
        this.snapshot = snapshot;
        this.nextSteps = nextSteps;
        this.permit = permit;
        this.gate = gate;
    }

    PathStepResponse show(UUID id) {
        snapshot.begin();
        return view(get(id));
    }

    Transitions transitions(UUID id) {
        snapshot.begin();
        PathStep step = get(id);
        return nextSteps.of(
                step,
                permit.refusal(step.bodyId(), Role.SECRETARY),
                new Moves<>(
                        step.state(),
                        PathState::needsReason,
                        next -> Refusals.of(step.state().refusalToBecome(next))));
    }

    /** As {@link #show}, for those who may change it. */
    PathStepResponse editable(UUID id, Role... besideSecretaries) {
        snapshot.begin();
        PathStep step = get(id);
        permit.check(step.bodyId(), Role.SECRETARY.and(besideSecretaries));
        return view(step);
    }

    List<PathStepResponse> ofItem(UUID item) {
        snapshot.begin();
        agenda.get(item);
        return List.copyOf(views(steps.ofItem(item)).values());
    }

    Page<PathStepResponse> list(PathStepQuery query, PageRequest page) {
        snapshot.begin();
        Violations violations = new Violations();
        Optional<JournalNumber> caseNumber =
                journal.query(JournalNumberKind.CASE, query.caseNumber(), "caseNumber", violations);
        violations.throwIfAny();
        List<PathStep> found = steps.list(query, bodies.filter(query.body()), caseNumber, page);
        Map<UUID, PathStepResponse> views = views(found);
        return page.page(found, PathReader::key, step -> Objects.requireNonNull(views.get(step.id())));
    }

    private static List<String> key(PathStep step) {
        LocalDate when = Objects.requireNonNullElse(step.plannedFrom(), PathStepRepository.NEVER);
        return List.of(when.toString(), step.id().toString());
    }

    /** The caller's views of these, by their ids. */
    public Map<UUID, PathStepResponse> views(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : views(steps.withIds(ids));
    }

    Function<PathStep, PathStepResponse> together(List<PathStep> shown) {
        Map<UUID, PathStepResponse> views = views(shown);
        return step -> Objects.requireNonNull(views.get(step.id()));
    }

    PathStepResponse view(PathStep step) {
        return Objects.requireNonNull(views(List.of(step)).get(step.id()));
    }

    private PathStep get(UUID id) {
        return steps.findByIdOptional(id).orElseThrow(() -> new NotFound("not-found.path-step", id));
    }

    private Map<UUID, PathStepResponse> views(List<PathStep> shown) {
        Surroundings around = around(shown);
        return shown.stream()
                .collect(Collectors.toMap(
                        PathStep::id,
                        step -> gate.view(step, viewer -> PathStepResponse.from(step, around, viewer)),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private Surroundings around(List<PathStep> shown) {
        List<UUID> bodyIds =
                ids(shown, step -> Stream.of(step.bodyId(), step.stage().body()));
        List<UUID> meetingIds =
                ids(shown, step -> Stream.ofNullable(step.stage().meeting()));
        return new Surroundings(
                steps.around(shown),
                bodyIds.isEmpty() ? Map.of() : bodies.references(bodyIds),
                meetingIds.isEmpty()
                        ? Map.of()
                        : meetings.get(meetingIds).stream().collect(Collectors.toMap(Meeting::id, Meeting::date)));
    }

    private static List<UUID> ids(List<PathStep> steps, Function<PathStep, Stream<UUID>> of) {
        return steps.stream().flatMap(of).filter(Objects::nonNull).distinct().toList();
    }
}
