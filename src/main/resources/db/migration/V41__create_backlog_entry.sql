-- meeting_id is the meeting that left the entry. What an entry comes from may be of another body, and may be deleted as long as no published agenda has it.
create table backlog_entry (
    id uuid constraint backlog_entry_pk primary key,
    body_id uuid not null constraint backlog_entry_body_fk references body on delete cascade,
    title text not null constraint backlog_entry_title_length check (length(title) between 1 and 2000),
    case_system text,
    case_text text,
    case_number text,
    case_key text,
    note text,
    access text not null constraint backlog_entry_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    wanted jsonb,
    written_on date not null,
    origin_kind text not null constraint backlog_entry_origin_kind check (
        origin_kind in ('POSTPONED', 'NOT_TREATED', 'CANCELLED_MEETING', 'TASK', 'IMPORT', 'MANUAL')),
    origin_item_id uuid constraint backlog_entry_origin_item_fk references agenda_item on delete set null,
    meeting_id uuid constraint backlog_entry_meeting_fk references meeting on delete set null,
    origin_task_id uuid constraint backlog_entry_origin_task_fk references task on delete set null,
    state text not null constraint backlog_entry_state check (state in ('OPEN', 'SCHEDULED', 'DROPPED')),
    state_reason text,
    state_comment text,
    item_id uuid constraint backlog_entry_item_fk references agenda_item,
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
    constraint backlog_entry_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint backlog_entry_case_number check (num_nulls(case_system, case_text, case_number, case_key) in (0, 4)),
    constraint backlog_entry_scheduled_as_item check ((state = 'SCHEDULED') = (item_id is not null)),
    constraint backlog_entry_dropped_with_reason check (state <> 'DROPPED' or state_reason is not null)
);

create index backlog_entry_body_idx on backlog_entry (body_id, id);
create index backlog_entry_open_idx on backlog_entry (body_id) where state = 'OPEN';
create index backlog_entry_item_idx on backlog_entry (item_id) where item_id is not null;
create index backlog_entry_origin_item_idx on backlog_entry (origin_item_id) where origin_item_id is not null;
create index backlog_entry_meeting_idx on backlog_entry (meeting_id) where meeting_id is not null;
create index backlog_entry_origin_task_idx on backlog_entry (origin_task_id) where origin_task_id is not null;

-- An entry may name a closed matter.
create function expose_to_closed_audience() returns trigger language plpgsql as $$
begin
    new.audience := 2;
    new.content_audience := 2;
    return new;
end
$$;

create trigger a_expose before insert or update on backlog_entry for each row execute function expose_to_closed_audience();
create trigger b_count_revision before insert or update on backlog_entry for each row execute function count_revision();
select audit_writes_to('backlog_entry');
