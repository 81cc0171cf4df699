package dk.referat.task;

import dk.referat.http.Api;
import dk.referat.http.Body;
import dk.referat.http.Created;
import dk.referat.http.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path(Api.V1 + "/decisions/{id}/tasks")
@Tag(name = "Tasks")
class DecisionTasksResource {

    private final TaskService tasks;

    DecisionTasksResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(operationId = "listDecisionTasks", summary = "The tasks that follow from a decision")
    public Page<TaskResponse> list(@PathParam("id") UUID id) {
        return Page.whole(tasks.ofDecision(id));
    }

    @POST
    @Operation(operationId = "addDecisionTask", summary = "Add a task that follows from a decision")
    @APIResponseSchema(value = TaskResponse.class, responseCode = "201")
    public RestResponse<TaskResponse> add(@PathParam("id") UUID id, Body<UpdateTask> body, @Context UriInfo uri) {
        tasks.checkMayFollowUp(id);
        TaskResponse added = tasks.show(tasks.followUp(id, body.read()).id());
        return Created.at(uri, Api.V1 + "/tasks/" + added.id(), added);
    }
}
