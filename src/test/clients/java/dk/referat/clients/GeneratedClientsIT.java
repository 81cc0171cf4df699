package dk.referat.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Callers;
import dk.referat.client.ApiClient;
import dk.referat.client.ApiException;
import dk.referat.client.api.AgendaItemsApi;
import dk.referat.client.api.BodiesApi;
import dk.referat.client.api.DecisionsApi;
import dk.referat.client.api.DecisionsApi.APIListDecisionsRequest;
import dk.referat.client.api.MeetingsApi;
import dk.referat.client.model.BodyKind;
import dk.referat.client.model.CreateAgendaItem;
import dk.referat.client.model.CreateBody;
import dk.referat.client.model.CreateDecision;
import dk.referat.client.model.CreateMeeting;
import dk.referat.client.model.DecisionDetailsPage;
import dk.referat.client.model.MeetingKind;
import dk.referat.client.model.WholeMeeting;
import dk.referat.contract.Contract;
import dk.referat.database.PackagedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are made of the contract alone find their way: a meeting, its decision, and back by the case. */
class GeneratedClientsIT {

    private static final Path SOURCES = Path.of("src", "test", "clients", "typescript");
    private static final Path TYPESCRIPT = Path.of("target", "clients", "typescript");

    @TempDir
    static Path temporary;

    private static PackagedService service;

    @BeforeAll
    static void start() throws Exception {
        service =
                PackagedService.start(temporary.resolve("data"), Map.of("REFERAT_ADMIN_KEY", Callers.ADMIN_KEY));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.terminate();
    }

    @Test
    void worksInJava() throws ApiException {
        ApiClient client = new ApiClient()
                .setObjectMapper(mapper())
                .setRequestInterceptor(request -> request.header(Callers.API_KEY, Callers.ADMIN_KEY));
        client.updateBaseUri(service.address().toString());
        new BodiesApi(client)
                .createBody(new CreateBody().code("JAVA").name("Byggeudvalget").kind(BodyKind.COMMITTEE), null);
        MeetingsApi meetings = new MeetingsApi(client);
        CreateMeeting march =
                new CreateMeeting().body("JAVA").kind(MeetingKind.ORDINARY).date(LocalDate.of(2026, 3, 4));
        UUID meeting = meetings.scheduleMeeting(march, "a meeting for Java").getId();
        assertThat(meetings.scheduleMeeting(march, "a meeting for Java").getId())
                .isEqualTo(meeting);
        UUID item = new AgendaItemsApi(client)
                .addAgendaItem(meeting, new CreateAgendaItem().title("Budget").caseNumber("26/84"), null)
                .getAgendaItem()
                .getId();
        DecisionsApi decisions = new DecisionsApi(client);
        decisions.draftDecision(item, new CreateDecision().text("Godkendt."), null);

        WholeMeeting whole = meetings.getMeeting(meeting, null);
        DecisionDetailsPage found = decisions.listDecisions(
                APIListDecisionsRequest.newBuilder().body("JAVA").journalNumber("26-84").build());

        assertThat(whole.getDate()).isEqualTo("2026-03-04");
        assertThat(whole.getAgendaItems()).hasSize(1);
        assertThat(found.getItems()).singleElement().satisfies(one -> assertThat(
                        one.getDecisionDetails().getText())
                .isEqualTo("Godkendt."));
    }

    /** What is open is told from what is closed by its members; views that are null, the generator does not know. */
    private static ObjectMapper mapper() {
        return ApiClient.createDefaultObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
    }

    @Test
    void worksInTypeScript() throws Exception {
        Files.createDirectories(TYPESCRIPT);
        for (String file : List.of("package.json", "package-lock.json", "tsconfig.json", "round-trip.ts")) {
            Files.copy(SOURCES.resolve(file), TYPESCRIPT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        run("npx", "openapi-typescript", Contract.FILE.toAbsolutePath().toString(), "--output", "schema.d.ts");
        run("npx", "tsc");

        assertThat(run("node", "out/round-trip.js", service.address().toString(), Callers.ADMIN_KEY))
                .isEqualTo("2026-03-04 Godkendt.");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(TYPESCRIPT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }
}
