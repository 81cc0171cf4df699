-- How far in the feed of changes a webhook has been told of, and how often in a row its receiver has said that it is gone.
-- Apart from the webhook, which does not change when it works.
create table webhook_progress (
    webhook_id uuid
        constraint webhook_progress_pk primary key
        constraint webhook_progress_webhook_fk references webhook on delete cascade,
    epoch uuid not null,
    number bigint not null,
    mark uuid not null,
    gone_times integer not null
);

-- What a webhook is told, and what became of it. A row names what changed and never says what is in it.
create table webhook_delivery (
    id uuid constraint webhook_delivery_pk primary key,
    webhook_id uuid not null constraint webhook_delivery_webhook_fk references webhook on delete cascade,
    event text not null constraint webhook_delivery_event check (event in ('CHANGE', 'PING', 'RESYNCHRONIZATION')),
    resource text,
    resource_id uuid,
    resource_version bigint,
    change text,
    at timestamptz not null,
    state text not null constraint webhook_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts integer not null,
    due_at timestamptz not null,
    -- Until when it is one replica's alone. It holds no lock and no session while it waits for the receiver's answer: a
    -- slow receiver would use up the sessions of everybody.
    leased_until timestamptz,
    attempted_at timestamptz,
    status integer,
    failure text constraint webhook_delivery_failure check (
        failure in ('NOT_ALLOWED', 'UNREACHABLE', 'TIMED_OUT', 'REFUSED')),
    -- How often somebody asked for it to be sent again.
    repeats integer not null,
    version bigint not null,
    constraint webhook_delivery_change_whole check (
        num_nulls(resource, resource_id, resource_version, change) = case event when 'CHANGE' then 0 else 4 end)
);

create index webhook_delivery_list_idx on webhook_delivery (webhook_id, id);
create index webhook_delivery_due_idx on webhook_delivery (webhook_id, due_at) where state = 'PENDING';
create index webhook_delivery_leased_idx on webhook_delivery (webhook_id, leased_until) where leased_until is not null;

-- Somebody asked for it; what follows from changes and from the passing of time is no write of its own.
create trigger z_audit after insert on webhook_delivery
    for each row when (new.event = 'PING') execute function audit_write();
create trigger z_audit_update after update on webhook_delivery
    for each row when (old.repeats <> new.repeats) execute function audit_write();
