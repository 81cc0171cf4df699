package dk.referat.importing;

import dk.referat.importing.ImportReport.Created;
import dk.referat.importing.ImportReport.Remark;
import java.util.ArrayList;
import java.util.List;

/** Counts what one import adds, and collects what somebody should look at. */
final class Tally {

    private final List<Remark> remarks = new ArrayList<>();
    private int meetings;
    private int items;
    private int subItems;
    private int decisions;
    private int tasks;
    private int attachments;
    private int pathSteps;
    private int backlogEntries;
    private int standingItems;

    void meeting() {
        meetings++;
    }

    void item(boolean sub) {
        items += sub ? 0 : 1;
        subItems += sub ? 1 : 0;
    }

    void decision() {
        decisions++;
    }

    void task() {
        tasks++;
    }

    void attachment() {
        attachments++;
    }

    void pathStep() {
        pathSteps++;
    }

    void backlogEntry() {
        backlogEntries++;
    }

    void standingItem() {
        standingItems++;
    }

    void remark(RemarkKind kind, String subject) {
        remarks.add(new Remark(kind, subject));
    }

    Created created() {
        return new Created(
                meetings, items, subItems, decisions, tasks, attachments, backlogEntries, standingItems, pathSteps);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
