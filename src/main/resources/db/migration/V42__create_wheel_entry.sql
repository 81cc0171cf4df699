create table wheel_entry (
    id uuid constraint wheel_entry_pk primary key,
    body_id uuid not null constraint wheel_entry_body_fk references body on delete cascade,
    title text not null constraint wheel_entry_title_length check (length(title) between 1 and 2000),
    note text,
    quarter integer constraint wheel_entry_quarter check (quarter between 1 and 4),
    months jsonb not null,
    year integer,
    state text not null constraint wheel_entry_state check (state in ('ACTIVE', 'CANCELLED')),
    state_reason text,
    state_comment text,
    cancelled_years jsonb not null default '[]',
    refs jsonb not null default '[]',
    audience smallint not null,
    content_audience smallint not null,
    public_revision bigint not null,
    public_modified_at timestamptz not null,
    internal_revision bigint not null,
    internal_modified_at timestamptz not null,
    closed_revision bigint not null,
    closed_modified_at timestamptz not null,
    moved_in xid8 not null,
    moved_from smallint not null,
    touched smallint,
    constraint wheel_entry_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint wheel_entry_period check ((quarter is null) = (months <> '[]')),
    constraint wheel_entry_cancelled_with_reason check (state <> 'CANCELLED' or state_reason is not null)
);

create index wheel_entry_body_idx on wheel_entry (body_id, id);

create trigger a_expose before insert or update on wheel_entry for each row execute function expose_to_employees();
create trigger b_count_revision before insert or update on wheel_entry for each row execute function count_revision();
create trigger a_refuse_cpr_number before insert or update on wheel_entry for each row
    execute function refuse_cpr_number('wheel-entries');
select audit_writes_to('wheel_entry');
