package dk.referat.importing.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an archive may hold, whatever its headers say of it. */
@ConfigMapping(prefix = "referat.import-job.archive")
interface ArchiveLimits {

    /** Entries, folders included: the minutes of a body in a lifetime. */
    @WithDefault("5000")
    int entries();

    /** Of one file, as long as it may be by itself. */
    @WithDefault("10")
    int fileMegabytes();

    /** Of all files together. */
    @WithDefault("500")
    int totalMegabytes();

    /** How many times its packed size a file may have; text has about five times, a bomb a thousand. */
    @WithDefault("100")
    int ratio();
}
