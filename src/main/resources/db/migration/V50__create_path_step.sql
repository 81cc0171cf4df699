-- A step is of an item, or of a case that is no item's yet; then the body that plans it says so.
create table path_step (
    id uuid constraint path_step_pk primary key,
    item_id uuid,
    meeting_id uuid,
    body_id uuid not null,
    case_system text,
    case_text text,
    case_number text,
    case_key text,
    treating_body_id uuid,
    process text,
    role text not null constraint path_step_role check (
        role in ('DISCUSSION', 'HEARING', 'FIRST_READING', 'SECOND_READING', 'RECOMMENDATION', 'FINAL', 'INFORMATION',
            'FOLLOW_UP')),
    planned jsonb,
    planned_from date,
    planned_to date,
    linked_meeting_id uuid,
    access text not null constraint path_step_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    state text not null constraint path_step_state check (state in ('PLANNED', 'DONE', 'SKIPPED', 'MOVED')),
    state_reason text,
    state_comment text,
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
    constraint path_step_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint path_step_of_item_or_case check (
        (item_id is null) = (meeting_id is null) and (item_id is null) = (case_key is not null)),
    constraint path_step_somewhere check (treating_body_id is not null or process is not null),
    constraint path_step_item_fk foreign key (item_id, meeting_id, body_id)
        references agenda_item (id, meeting_id, body_id),
    constraint path_step_body_fk foreign key (body_id) references body (id),
    constraint path_step_treating_body_fk foreign key (treating_body_id) references body (id),
    constraint path_step_linked_meeting_fk foreign key (linked_meeting_id) references meeting (id) on delete set null
);

create index path_step_item_idx on path_step (item_id) where item_id is not null;
create index path_step_meeting_idx on path_step (meeting_id) where meeting_id is not null;
create index path_step_body_idx on path_step (body_id);
create index path_step_case_idx on path_step (case_key, case_system) where case_key is not null;
create index path_step_treating_body_idx on path_step (treating_body_id, planned_from);
create index path_step_linked_meeting_idx on path_step (linked_meeting_id) where linked_meeting_id is not null;
create index path_step_planned_idx on path_step (planned_from, id);

-- Seen by whoever sees the whole of the item; of a case that is no item's, by employees.
create function expose_path_step() returns trigger language plpgsql as $$
begin
    new.audience := 1;
    if new.item_id is not null then
        select i.content_audience into new.audience from agenda_item i where i.id = new.item_id;
    end if;
    if new.access = 'CLOSED' then
        new.audience := 2;
    end if;
    new.content_audience := new.audience;
    return new;
end
$$;

create trigger a_expose before insert or update on path_step for each row execute function expose_path_step();
create trigger b_count_revision before insert or update on path_step for each row execute function count_revision();
