package dk.referat.path;

import dk.referat.export.ExportLineType;
import dk.referat.export.ExportSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class PathExports {

    @Produces
    @Singleton
    ExportSource<PathStep> pathSteps(PathReader path) {
        return ExportSource.of(ExportLineType.PATH_STEP, PathStep.class, PathStep::id, path::view)
                .seenTogether(path::together);
    }
}
