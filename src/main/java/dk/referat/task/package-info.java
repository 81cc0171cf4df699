/**
 * A follow-up task (<i>opfølgning</i>): what somebody is to do because of a decision or an item, from open to
 * acknowledged. Whether it is overdue changes with the day and not with the task, so that is a filter of the list and
 * no member of the task.
 */
@NullMarked
package dk.referat.task;

import org.jspecify.annotations.NullMarked;
