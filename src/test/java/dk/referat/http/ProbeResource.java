package dk.referat.http;

import dk.referat.access.Disclosure;
import dk.referat.problem.Conflict;
import dk.referat.problem.NotFound;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Does nothing but show the manners that all resources share; no part of the contract that other tests look at. */
@IfBuildProperty(name = "referat.probe", stringValue = "true")
@Path(Api.V1)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Probes")
class ProbeResource {

    static final String PROBES = "/probes";
    static final String PATH = Api.V1 + PROBES;
    static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private static final Probe PROBE = new Probe(
            ID,
            "\"7\"",
            Instant.parse("2026-01-31T12:00:00Z"),
            "Budget",
            Colour.RED,
            LocalDate.of(2026, 1, 31),
            3,
            List.of(new Part("A", 1), new Part("B", 2)),
            null);

    private final Disclosure disclosure;
    private final EntityManager entities;

    ProbeResource(Disclosure disclosure, EntityManager entities) {
        this.disclosure = disclosure;
        this.entities = entities;
    }

    enum Colour {
        RED,
        GREEN
    }

    record Part(@NotBlank String name, @Positive int size) {}

    record Probe(
            UUID id,
            String etag,
            Instant modifiedAt,
            String title,
            Colour colour,
            @Nullable LocalDate day,
            int count,
            List<Part> parts,
            @Nullable String note)
            implements Tagged {}

    record UpdateProbe(
            @NotBlank @Size(max = 20) String title,
            Colour colour,
            @Nullable LocalDate day,
            int count,
            @Size(max = 3) List<Part> parts,
            @Nullable @Size(max = 5) String note) {}

    record ProbeQuery(
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("text") @Size(max = 10) @Nullable String text,
            @QueryParam("tag") List<String> tags,
            @BeanParam PageRequest page) {}

    @GET
    @Path(PROBES)
    @Operation(operationId = "listProbes", summary = "List probes")
    public Page<Integer> list(@BeanParam ProbeQuery query) {
        int first =
                query.page().after().map(key -> Integer.parseInt(key.get(0))).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(first + 1, 7)
                .limit(query.page().fetch())
                .boxed()
                .toList();
        return query.page().page(rows, row -> List.of(row.toString()), row -> row);
    }

    @POST
    @Path(PROBES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createProbe", summary = "Create a probe")
    @APIResponseSchema(value = Probe.class, responseCode = "201")
    public RestResponse<Probe> create(Body<UpdateProbe> body, @Context UriInfo uri) {
        body.read();
        return Created.at(uri, PATH + "/" + ID, PROBE);
    }

    @GET
    @Path(PROBES + "/{id}")
    @Operation(operationId = "getProbe", summary = "Show a probe")
    public Probe show(@PathParam("id") UUID id) {
        return find(id);
    }

    @PUT
    @Path(PROBES + "/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceProbe", summary = "Replace a probe")
    public Probe replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateProbe> body) {
        return changed(body.replace(find(id)), ifMatch);
    }

    @PATCH
    @Path(PROBES + "/{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchProbe", summary = "Change a probe")
    public Probe change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateProbe> body) {
        return changed(body.merge(find(id)), ifMatch);
    }

    @DELETE
    @Path(PROBES + "/{id}")
    @Operation(operationId = "deleteProbe", summary = "Delete a probe")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch.of(ifMatch).check(find(id).etag());
        throw new Conflict("conflict.rival");
    }

    @POST
    @Path(PROBES + "/text")
    @Consumes({MediaType.TEXT_PLAIN, "text/markdown"})
    @Operation(operationId = "measureText", summary = "Measure a text")
    public int measure(String text) {
        return text.length();
    }

    @GET
    @Path(PROBES + "/squares")
    @Retiring(since = "2027-01-01", until = "2027-07-01", help = "https://referat.example/powers")
    @Operation(operationId = "squareNumber", summary = "Square a number")
    public int square(@QueryParam("of") @Min(1) int number) {
        return number * number;
    }

    @GET
    @Path(PROBES + "/failures/{kind}")
    @Operation(hidden = true)
    public String fail(@PathParam("kind") String kind) throws SQLException {
        throw switch (kind) {
            case "bug" -> new IllegalArgumentException("select secret from table");
            case "anonymous" -> new UnauthorizedException();
            case "forbidden" -> new ForbiddenException();
            case "deadlock" -> new IllegalStateException(said("C40P01\0Mdeadlock detected\0"));
            case "away" -> new IllegalStateException(new SQLException("no connection", "08001"));
            case "rival" -> new IllegalStateException(said("C23505\0Mduplicate key\0nuk_unheard_of\0"));
            default -> new IllegalStateException(said("C23502\0Mnull value\0"));
        };
    }

    /** Goes wrong on what it was sent, which is then in the message of the failure. */
    @POST
    @Path(PROBES + "/failures/{kind}")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String failOn(@PathParam("kind") String kind, String text) {
        if (kind.equals("bug")) {
            throw new IllegalArgumentException(text);
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                kind.equals("value")
                                        ? "select cast(cast(:text as text) as uuid)::text"
                                        : "insert into body (id, name) values (gen_random_uuid(), :text) returning name",
                                String.class)
                        .setParameter("text", text)
                        .getSingleResult()
                        .toString());
    }

    @GET
    @Path(PROBES + "/closed")
    @Operation(hidden = true)
    public Probe showClosed() {
        disclosure.show(ID);
        return PROBE;
    }

    private static PSQLException said(String fields) {
        return new PSQLException(new ServerErrorMessage("SERROR\0" + fields));
    }

    private static Probe find(UUID id) {
        if (!id.equals(ID)) {
            throw new NotFound("http.not-found");
        }
        return PROBE;
    }

    private static Probe changed(UpdateProbe to, @Nullable String ifMatch) {
        IfMatch.of(ifMatch).check(PROBE.etag());
        return new Probe(
                ID, "\"8\"", PROBE.modifiedAt(), to.title(), to.colour(), to.day(), to.count(), to.parts(), to.note());
    }
}
