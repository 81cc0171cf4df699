package dk.referat.monitoring;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the database, and for how long. Counts are over all bodies and go together: one for each would say how
 * much there is of what only few may know.
 */
enum Figure {
    FEED_LAG("referat.feed.lag", "seconds", "Age of the oldest change that is not in the feed yet", """
            select extract(epoch from now() - u.at) from change_unnumbered u order by u.id limit 1"""),

    OUTBOX_LAG("referat.webhook.outbox.lag", "seconds", "How long the oldest delivery to a webhook has been due", """
            select extract(epoch from now() - min(d.due_at)) from webhook_delivery d join webhook w on w.id = d.webhook_id
            where w.state = 'ACTIVE' and d.state = 'PENDING' and d.due_at <= now()"""),

    OUTBOX_SIZE("referat.webhook.outbox.size", null, "Deliveries to webhooks that are due or will be tried again", """
            select count(*) from webhook_delivery d join webhook w on w.id = d.webhook_id
            where w.state = 'ACTIVE' and d.state = 'PENDING'"""),

    WEBHOOKS_FAILING(
            "referat.webhooks.failing", null, "Active webhooks that did not take what they were last sent", """
            select count(*) from webhook w where w.state = 'ACTIVE' and exists (
                select from webhook_delivery d
                where d.webhook_id = w.id and d.state = 'PENDING' and d.failure is not null)"""),

    WEBHOOKS_DISABLED(
            "referat.webhooks.gone", null, "Webhooks disabled because their receivers said they are gone", """
            select count(*) from webhook w where w.state = 'DISABLED' and w.disabled_by = 'RECEIVER'"""),

    AUDIT_UNSEALED("referat.audit.unsealed", null, "Audit entries that are not in the chain of seals yet", """
            select count(*) from audit_unsealed"""),

    AUDIT_LAG(
            "referat.audit.lag", "seconds", "Age of the oldest audit entry that is not in the chain of seals yet", """
            select extract(epoch from now() - e.at) from audit_entry e
            where e.id = (select min(u.entry_id) from audit_unsealed u)"""),

    IMPORTS_WAITING("referat.import.jobs", null, "Import jobs that are not finished", """
            select count(*) from import_job j where j.finished_at is null"""),

    IMPORTS_IDLE("referat.import.idle", "seconds", "For how long nothing was taken in although import jobs wait", """
            select extract(epoch from now() - greatest(min(j.created_at), max(f.finished_at)))
            from import_job j left join import_file f on f.job_id = j.id
            where j.finished_at is null"""),

    RETENTION_IDLE(
            "referat.retention.idle",
            "seconds",
            "How long ago the oldest list was confirmed that is not carried out",
            """
            select extract(epoch from now() - min(l.confirmed_at)) from retention_list l where l.state = 'CONFIRMED'"""),

    TASKS_OVERDUE(
            "referat.tasks.overdue", null, "Follow-up tasks that are tracked, pending and past their deadline", """
            select count(*) from task t where t.tracked and t.state in ('OPEN', 'IN_PROGRESS')
                and t.due_on < (now() at time zone 'Europe/Copenhagen')::date""");

    /** One row with all figures in their order; what there is none of is 0. */
    static final String ALL = Stream.of(values())
            .map(figure -> "coalesce((" + figure.query + "), 0)")
            .collect(Collectors.joining(", ", "select ", ""));

    final String metric;
    final @Nullable String unit;
    final String meaning;
    private final String query;

    Figure(String metric, @Nullable String unit, String meaning, String query) {
        this.metric = metric;
        this.unit = unit;
        this.meaning = meaning;
        this.query = query;
    }
}
