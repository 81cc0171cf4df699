package dk.referat.planning.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A meeting as seen by a rule.
 *
 * @param ordinaryBefore the days before it on which the body holds ordinary meetings
 * @param had the days of other meetings that have the item
 */
record Occasion(LocalDate date, boolean ordinary, List<LocalDate> ordinaryBefore, Set<LocalDate> had) {}
