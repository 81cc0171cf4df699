-- Who outside is told of changes. Where types or body_ids is null, of all; the ids are kept when a body is deleted: a webhook
-- that was limited to it is limited still.
create table webhook (
    id uuid constraint webhook_pk primary key,
    url text not null constraint webhook_url_length check (length(url) between 1 and 2000),
    description text constraint webhook_description_length check (length(description) between 1 and 1000),
    audience text not null constraint webhook_audience check (audience in ('PUBLIC', 'INTERNAL', 'CLOSED')),
    types varchar[] constraint webhook_types_any check (cardinality(types) > 0),
    body_ids uuid[],
    -- Encrypted with a key made from the installation's secret. The one before the last rotation signs too, for a while.
    secret bytea not null,
    previous_secret bytea,
    previous_secret_until timestamptz,
    state text not null constraint webhook_state check (state in ('ACTIVE', 'DISABLED')),
    state_reason text constraint webhook_state_reason_length check (length(state_reason) between 1 and 2000),
    disabled_by text constraint webhook_disabled_by check (disabled_by in ('ADMIN', 'RECEIVER')),
    created_at timestamptz not null,
    created_by text not null,
    version bigint not null,
    modified_at timestamptz not null,
    constraint webhook_previous_secret_whole check (num_nulls(previous_secret, previous_secret_until) in (0, 2)),
    constraint webhook_disabled_by_somebody check ((state = 'DISABLED') = (disabled_by is not null))
);

select audit_writes_to('webhook');
