create table agenda_item (
    id uuid constraint agenda_item_pk primary key,
    meeting_id uuid not null,
    body_id uuid not null,
    parent_id uuid,
    position integer not null constraint agenda_item_position check (position > 0),
    number integer constraint agenda_item_number check (number > 0),
    kind text not null constraint agenda_item_kind check (kind in ('ITEM', 'SUB_ITEM', 'STANDING', 'INFORMATION', 'BREAK',
        'LOGISTICS', 'REFERENCE', 'ANY_OTHER_BUSINESS', 'MINUTES_APPROVAL')),
    heading text,
    title text not null constraint agenda_item_title_length check (length(title) between 1 and 2000),
    public_title text,
    access text not null constraint agenda_item_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    state text not null constraint agenda_item_state check (state in ('DRAFT', 'READY', 'APPROVED', 'TREATED', 'NOT_TREATED',
        'POSTPONED', 'WITHDRAWN', 'NO_OUTCOME_RECORDED')),
    state_reason text,
    state_comment text,
    raised_at_meeting boolean not null default false,
    case_system text,
    case_text text,
    case_number text,
    case_key text,
    kle_subject text,
    kle_facet text,
    sections jsonb not null default '[]',
    recommendation jsonb,
    planned_slot jsonb,
    guests jsonb not null default '[]',
    predecessor_id uuid,
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
    constraint agenda_item_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint agenda_item_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
    constraint agenda_item_meeting_unique unique (id, meeting_id, body_id),
    constraint agenda_item_parent_fk foreign key (parent_id, meeting_id, body_id)
        references agenda_item (id, meeting_id, body_id),
    constraint agenda_item_predecessor_fk foreign key (predecessor_id) references agenda_item,
    constraint agenda_item_position_unique unique nulls not distinct (meeting_id, parent_id, position)
        deferrable initially deferred,
    constraint agenda_item_case_number check (num_nulls(case_system, case_text, case_number, case_key) in (0, 4))
);

create unique index agenda_item_number_unique on agenda_item (meeting_id, parent_id, number) nulls not distinct
    where number is not null;
create index agenda_item_parent_idx on agenda_item (parent_id) where parent_id is not null;
create index agenda_item_predecessor_idx on agenda_item (predecessor_id) where predecessor_id is not null;
create index agenda_item_case_idx on agenda_item (case_key, case_system) where case_key is not null;

-- A draft shows to the closed audience only, and so does what was withdrawn before any published agenda had it. A closed item shows in neutral form to whoever sees the meeting,
-- what lies below a closed item to nobody else at all.
create function expose_agenda_item() returns trigger language plpgsql as $$
declare
    parent_content smallint := 0;
begin
    select m.audience into new.audience from meeting m where m.id = new.meeting_id;
    if new.parent_id is not null then
        select p.content_audience into parent_content from agenda_item p where p.id = new.parent_id;
    end if;
    if new.state in ('DRAFT', 'READY') or (new.state = 'WITHDRAWN' and new.number is null) then
        new.audience := 2;
    end if;
    new.audience := greatest(new.audience, parent_content);
    new.content_audience := case when new.access = 'CLOSED' then 2 else new.audience end;
    return new;
end
$$;

create trigger a_expose before insert or update on agenda_item for each row execute function expose_agenda_item();
create trigger b_count_revision before insert or update on agenda_item for each row
    execute function count_revision('parent_id', 'position', 'number', 'public_title', 'access', 'legal_basis');
