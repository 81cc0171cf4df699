package dk.referat.task;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class TaskExports {

    @Produces
    @Singleton
    ExportSource<FollowUpTask> tasks(TaskService tasks) {
        return ExportSource.of(ExportLineType.TASK, FollowUpTask.class, FollowUpTask::id, tasks::view);
    }
}
