create table task (
    id uuid constraint task_pk primary key,
    item_id uuid not null,
    decision_id uuid,
    meeting_id uuid not null,
    body_id uuid not null,
    description text not null,
    source_sentence text,
    responsible jsonb not null default '[]',
    responsible_keys varchar[] not null default '{}',
    deadline jsonb,
    deadline_meeting jsonb,
    due_on date,
    tracked boolean not null,
    access text not null constraint task_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    state text not null constraint task_state check (
        state in ('OPEN', 'IN_PROGRESS', 'DONE', 'CONFIRMED', 'REJECTED', 'CANCELLED')),
    history jsonb not null default '[]',
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
    constraint task_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint task_item_fk foreign key (item_id, meeting_id, body_id) references agenda_item (id, meeting_id, body_id),
    constraint task_decision_fk foreign key (decision_id, item_id) references decision (id, item_id)
);

create index task_item_idx on task (item_id);
create index task_decision_idx on task (decision_id) where decision_id is not null;
create index task_meeting_idx on task (meeting_id);
create index task_due_idx on task (due_on, id);
create index task_responsible_idx on task using gin (responsible_keys);

-- A task tells what was decided, so it shows to no lower audience than the decision.
create function expose_task() returns trigger language plpgsql as $$
begin
    select greatest(outcome_audience(new.meeting_id), i.content_audience, coalesce(d.content_audience, 0))
        into new.audience
        from agenda_item i left join decision d on d.id = new.decision_id
        where i.id = new.item_id;
    if new.access = 'CLOSED' then
        new.audience := 2;
    end if;
    new.content_audience := new.audience;
    return new;
end
$$;

create trigger a_expose before insert or update on task for each row execute function expose_task();
create trigger b_count_revision before insert or update on task for each row execute function count_revision();
