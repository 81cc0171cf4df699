package dk.referat.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.referat.task.TaskStep.Signature;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskStepTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void readsWhatWasKeptBeforeAnythingButMovesWas() throws JsonProcessingException {
        TaskStep step = JSON.readValue("""
                {"at": "2026-03-05T08:00:00Z", "from": "OPEN", "to": "DONE", "reason": "Aftalt", "comment": null}
                """, TaskStep.class);
        Signature nobody = new Signature(Instant.parse("2026-03-05T08:00:00Z"), "mia");
        assertThat(step)
                .isEqualTo(
                        TaskStep.moved(nobody, TaskState.OPEN, new TransitionTask(TaskState.DONE, "Aftalt", null, null))
                                .unsigned());
    }
}
