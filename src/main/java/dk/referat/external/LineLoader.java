package dk.referat.external;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.access.Permit;
import dk.referat.access.Role;
import dk.referat.http.binding.Binder;
import dk.referat.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads one line; a refusal leaves nothing of it. */
@ApplicationScoped
@Transactional
class LineLoader {

    private final ExternalLinkRepository links;
    private final Targets targets;
    private final Seals seals;
    private final Permit permit;
    private final Binder binder;
    private final ObjectMapper mapper;

    LineLoader(
            ExternalLinkRepository links,
            Targets targets,
            Seals seals,
            Permit permit,
            Binder binder,
            ObjectMapper mapper) {
        this.links = links;
        this.targets = targets;
        this.seals = seals;
        this.permit = permit;
        this.binder = binder;
        this.mapper = mapper;
    }

    <L extends Record & Loaded, C extends Record> LoadedLine load(
            Loader<L, C> loader, ExternalName name, JsonNode sent, boolean overwrite) {
        Placed place = loader.place(binder.read(sent, loader.lineType()), name);
        permit.begin(place.body(), Role.SECRETARY, Role.CASE_SYSTEM);
        links.lock(name);
        Optional<ExternalLink> link = link(name, place.body());
        Optional<Row> row = link.flatMap(known -> links.row(name.kind(), known.resourceId()));
        if (row.isEmpty()) {
            if (link.isPresent() && !overwrite) {
                throw new Conflict(LoadConflict.DELETED);
            }
            ObjectNode referring = new Line((ObjectNode) sent).referringTo(name.ref());
            UUID created = loader.create(binder.read(referring, loader.lineType()), place);
            links.flush();
            remember(
                    link.orElse(null),
                    name,
                    place.body(),
                    created,
                    sent,
                    loader.lock(created).content());
            return LoadedLine.of(name.id(), LoadResult.CREATED, created);
        }
        return update(loader, name, sent, overwrite, link.orElseThrow(), place);
    }

    private <L extends Record & Loaded, C extends Record> LoadedLine update(
            Loader<L, C> loader, ExternalName name, JsonNode sent, boolean overwrite, ExternalLink link, Placed place) {
        UUID id = link.resourceId();
        Loader.Current<C> current = loader.lock(id);
        if (!current.place().isWhere(place)) {
            throw new Conflict(LoadConflict.ELSEWHERE);
        }
        if (link.wasLoadedLast(seal(sent)) && !overwrite) {
            return LoadedLine.of(name.id(), LoadResult.UNCHANGED, id);
        }
        Line line = new Line((ObjectNode) sent);
        C change =
                binder.merge(line.changeOf(name.ref(), loader.contentType()), loader.contentType(), current.content());
        if (!overwrite) {
            requireNotEdited(link, mapper.valueToTree(current.content()), mapper.valueToTree(change));
        }
        if (!change.equals(current.content())) {
            loader.change(id, change);
            links.flush();
        }
        C after = loader.lock(id).content();
        remember(link, name, place.body(), id, sent, after);
        boolean same = after.equals(current.content());
        return LoadedLine.of(name.id(), same ? LoadResult.UNCHANGED : LoadResult.UPDATED, id);
    }

    /** What the system calls the thing in this body; for a thing of another body that the caller knows it is no name here. */
    private Optional<ExternalLink> link(ExternalName name, UUID body) {
        List<ExternalLink> known = links.named(name);
        Optional<ExternalLink> here =
                known.stream().filter(link -> link.bodyId().equals(body)).findFirst();
        if (here.isPresent()) {
            return here;
        }
        if (known.stream()
                .anyMatch(link -> targets.mayLoadFor(link.bodyId())
                        && links.row(name.kind(), link.resourceId()).isPresent())) {
            throw new Conflict(LoadConflict.ELSEWHERE);
        }
        List<Row> referred = targets.referred(name);
        if (referred.size() > 1) {
            throw new Conflict(LoadConflict.AMBIGUOUS, referred.size());
        }
        return referred.stream().findFirst().map(row -> {
            if (!row.body().equals(body)) {
                throw new Conflict(LoadConflict.ELSEWHERE);
            }
            return new ExternalLink(name, body, row.id());
        });
    }

    /** Of what the line would change, nothing was changed here since the last load. */
    private void requireNotEdited(ExternalLink link, JsonNode now, JsonNode then) {
        List<String> edited = now.properties().stream()
                .filter(member -> !Objects.equals(member.getValue(), then.get(member.getKey())))
                .filter(member -> link.isEdited(member.getKey(), seals.of(member.getValue())))
                .map(member -> member.getKey())
                .toList();
        if (!edited.isEmpty()) {
            throw new Conflict(LoadConflict.EDITED, edited);
        }
    }

    private void remember(
            @Nullable ExternalLink known, ExternalName name, UUID body, UUID id, JsonNode sent, Record content) {
        ExternalLink link = known == null ? new ExternalLink(name, body, id) : known;
        link.loaded(id, seal(sent), seals.ofMembers(mapper.valueToTree(content)));
        links.persist(link);
        links.flush();
    }

    /** The same whether it came alone or in a batch. */
    private String seal(JsonNode sent) {
        return seals.of(((ObjectNode) sent.deepCopy()).without("id"));
    }
}
