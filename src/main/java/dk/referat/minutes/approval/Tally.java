package dk.referat.minutes.approval;

/** How many members approved minutes, and how many dissented. */
public record Tally(int approvals, int dissents) {}
