package dk.referat.task;

import dk.referat.access.Role;
import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.IfMatch;
import dk.referat.http.Page;
import dk.referat.http.PageRequest;
import dk.referat.state.Transitions;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(Api.V1 + "/tasks")
@Tag(name = "Tasks")
class TaskResource {

    private final TaskService tasks;
    private final TaskMoves moves;

    TaskResource(TaskService tasks, TaskMoves moves) {
        this.tasks = tasks;
        this.moves = moves;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "Tasks, the most urgent first")
    public Page<TaskResponse> list(@BeanParam TaskQuery query, @BeanParam PageRequest page) {
        return tasks.list(query, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTask", summary = "A task")
    public TaskResponse get(@PathParam("id") UUID id) {
        return tasks.show(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceTask", summary = "Replace what may change of a task")
    public TaskResponse replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateTask> body) {
        tasks.change(id, body.replace(tasks.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return tasks.show(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Api.MERGE_PATCH)
    @Operation(operationId = "patchTask", summary = "Change some of a task")
    public TaskResponse patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<UpdateTask> body) {
        tasks.change(id, body.merge(tasks.editable(id, Role.CASE_SYSTEM)), IfMatch.of(ifMatch));
        return tasks.show(id);
    }

    @GET
    @Path("{id}/transitions")
    @Operation(
            operationId = "getTaskTransitions",
            summary = "The states that a task can come into now, and why it cannot come into the others")
    public Transitions transitions(@PathParam("id") UUID id) {
        return moves.transitions(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionTask", summary = "Move a task to its next state")
    public TaskResponse move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<TransitionTask> body) {
        moves.checkMayMove(id);
        moves.move(id, body.read(), IfMatch.of(ifMatch));
        return tasks.show(id);
    }

    @POST
    @Path("{id}/delegations")
    @Operation(operationId = "delegateTask", summary = "Hand a task on to another party")
    public TaskResponse delegate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body<DelegateTask> body) {
        moves.checkMayMove(id);
        moves.delegate(id, body.read(), IfMatch.of(ifMatch));
        return tasks.show(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteTask", summary = "Delete a task that nobody has touched")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        tasks.editable(id);
        tasks.delete(id, IfMatch.of(ifMatch));
    }
}
