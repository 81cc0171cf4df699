package dk.referat.importing.job;

/** How many files of a job wait, and how many there are of each outcome. */
record ImportFileCounts(
        long total,
        long waiting,
        long created,
        long alreadyImported,
        long nothing,
        long conflict,
        long invalid,
        long givenUp,
        long skipped) {

    /** Those that were tried to the end. */
    long treated() {
        return total - waiting - skipped;
    }
}
