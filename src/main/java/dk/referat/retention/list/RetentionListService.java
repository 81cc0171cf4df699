package dk.referat.retention.list;

import static dk.referat.retention.list.RetentionListState.CONFIRMED;
import static dk.referat.retention.list.RetentionListState.EXPORTED;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.Audience;
import dk.referat.access.Caller;
import dk.referat.access.Disclosure;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.body.BodyService;
import dk.referat.http.Api;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.problem.Forbidden;
import dk.referat.problem.Invalid;
import dk.referat.problem.NotFound;
import dk.referat.problem.Violation;
import dk.referat.problem.Violations;
import dk.referat.retention.RetentionAction;
import dk.referat.retention.RetentionRule;
import dk.referat.retention.RetentionRuleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class RetentionListService {

    private final RetentionListRepository lists;
    private final RetentionRuleRepository rules;
    private final Drawing drawing;
    private final ThingText texts;
    private final BodyService bodies;
    private final Permit permit;
    private final Caller caller;
    private final Disclosure disclosure;
    private final ObjectMapper mapper;
    private final Clock clock;

    RetentionListService(
            RetentionListRepository lists,
            RetentionRuleRepository rules,
            Drawing drawing,
            ThingText texts,
            BodyService bodies,
            Permit permit,
            Caller caller,
            Disclosure disclosure,
            ObjectMapper mapper,
            Clock clock) {
        this.lists = lists;
        this.rules = rules;
        this.drawing = drawing;
        this.texts = texts;
        this.bodies = bodies;
        this.permit = permit;
        this.caller = caller;
        this.disclosure = disclosure;
        this.mapper = mapper;
        this.clock = clock;
    }

    static String path(UUID id) {
        return Api.V1 + "/retention-lists/" + id;
    }

    Page<RetentionListResponse> list(RetentionListQuery query, PageRequest page) {
        List<RetentionList> found = lists.list(query, bodies.filter(query.body()), page);
        Map<UUID, RetentionCounts> counts = found.isEmpty() ? Map.of() : lists.counts(found);
        return page.page(
                found,
                list -> List.of(list.id().toString()),
                list -> RetentionListResponse.from(list, counts.getOrDefault(list.id(), RetentionCounts.NONE)));
    }

    RetentionListResponse show(UUID id) {
        RetentionList list = get(id);
        return RetentionListResponse.from(list, counts(list));
    }

    Page<RetentionItemResponse> items(UUID id, @Nullable RetentionOutcome outcome, PageRequest page) {
        return page.page(
                lists.items(get(id).id(), outcome, page),
                item -> List.of("" + item.place()),
                RetentionItemResponse::from);
    }

    void checkMayDraw() {
        permit.checkSomewhere(Role.ADMIN);
    }

    UUID draw(CreateRetentionList request) {
        RetentionRule rule = rules.seen(request.rule())
                .orElseThrow(() -> new Invalid(Violation.at("/rule", "invalid.retention-list.rule")));
        permit.begin(rule.bodyId(), Role.ADMIN);
        return drawing.draw(rule).id();
    }

    /** It shows what is closed, and drafts: to administrators who may see those. */
    RetentionExport export(UUID id) {
        RetentionList list = get(id);
        if (caller.audienceOf(list.bodyId()) != Audience.CLOSED) {
            throw new Forbidden("forbidden.retention-export", Role.CLOSED_READER);
        }
        if (!list.isExported()) {
            throw new NotFound("not-found.retention-export", list.state());
        }
        List<RetentionItem> items = lists.waiting(id);
        items.forEach(item -> disclosure.show(item.thingId()));
        return new RetentionExport(head(list), items, item -> texts.of(list.kind(), item.thingId()));
    }

    private String head(RetentionList list) {
        ObjectNode head = mapper.createObjectNode()
                .put("type", "retention_list")
                .put("id", list.id().toString());
        head.putObject("data")
                .put("body", list.bodyId().toString())
                .put("kind", list.kind().name())
                .put("basis", list.basis())
                .put("dueUntil", list.dueUntil().toString());
        return head.toString();
    }

    void move(UUID id, TransitionRetentionList step, IfMatch expected) {
        RetentionList list = get(id);
        permit.begin(list.bodyId(), Role.ADMIN);
        lists.lock(list);
        check(list, step);
        expected.check(RetentionListResponse.etag(list, counts(list)));
        list.requireCanBecome(step.to());
        Instant now = clock.instant();
        if (step.to() == EXPORTED) {
            list.export(freeze(list), step.note(), now);
        } else if (step.to() == CONFIRMED) {
            leaveOut(list, step.except(), now);
            list.confirm(step, caller.name(), now);
        } else {
            list.become(step.to(), step.note(), now);
        }
    }

    private static void check(RetentionList list, TransitionRetentionList step) {
        boolean archives = list.action() == RetentionAction.ARCHIVE;
        if (step.to() == CONFIRMED && archives && step.archiveReference() == null) {
            throw new Invalid(Violation.at("/archiveReference", "invalid.retention-list.archive-reference"));
        }
    }

    /** Keeps the hash of each thing, by which a change of it shows. */
    private String freeze(RetentionList list) {
        List<RetentionItem> items = lists.waiting(list.id());
        String sha256 = new RetentionExport(head(list), items, item -> {
                    byte[] text = texts.of(list.kind(), item.thingId());
                    item.exported(RetentionExport.hashOf(text));
                    return text;
                })
                .hash();
        // While the list may still be written to.
        lists.flush();
        return sha256;
    }

    private void leaveOut(RetentionList list, List<UUID> except, Instant at) {
        Map<UUID, RetentionItem> waiting = lists.waiting(list.id()).stream()
                .collect(Collectors.toMap(RetentionItem::thingId, Function.identity()));
        Violations violations = new Violations();
        for (int i = 0; i < except.size(); i++) {
            RetentionItem item = waiting.get(except.get(i));
            if (item == null) {
                violations.add(Violation.at("/except/" + i, "invalid.retention-list.except"));
            } else {
                item.settle(RetentionOutcome.LEFT_OUT, at);
            }
        }
        violations.throwIfAny();
        lists.flush();
    }

    private RetentionCounts counts(RetentionList list) {
        return lists.counts(List.of(list)).getOrDefault(list.id(), RetentionCounts.NONE);
    }

    private RetentionList get(UUID id) {
        return lists.seen(id).orElseThrow(() -> new NotFound("not-found.retention-list", id));
    }
}
