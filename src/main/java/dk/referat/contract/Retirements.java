package dk.referat.contract;

import dk.referat.http.Retiring;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/** Calls deprecated what will go, and names the headers that say when. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 5)
public class Retirements implements OASFilter {

    private final ResourceMethods methods;

    public Retirements(IndexView index) {
        methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> methods.of(operation).isAnnotationPresent(Retiring.class))
                .forEach(operation -> retire(document, operation));
    }

    private static void retire(OpenAPI document, Operation operation) {
        SharedComponents.addRetirementTo(document);
        operation.setDeprecated(true);
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getRef() == null)
                .forEach(answer -> SharedComponents.RETIREMENT.forEach(name ->
                        answer.addHeader(name, OASFactory.createHeader().ref(SharedComponents.HEADERS + name))));
    }
}
