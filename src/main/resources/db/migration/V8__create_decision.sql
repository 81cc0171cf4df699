create table decision (
    id uuid constraint decision_pk primary key,
    item_id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    date date not null,
    sequence integer not null constraint decision_sequence check (sequence > 0),
    text text not null,
    public_text text,
    outcomes text[] not null constraint decision_outcomes check (
        array_position(outcomes, null) is null
        and outcomes <@ array['DISCUSSED', 'APPROVED', 'NOTED', 'REVIEWED', 'AGREED', 'DECIDED', 'REMARKS_GIVEN', 'REFERRED',
            'RECOMMENDED', 'REJECTED', 'POSTPONED', 'NOT_TREATED', 'OTHER']),
    access text not null constraint decision_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    state text not null constraint decision_state check (state in ('DRAFT', 'CONFIRMED', 'RETRACTED')),
    state_reason text,
    state_comment text,
    edition integer not null constraint decision_edition check (edition > 0),
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
    constraint decision_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint decision_item_fk foreign key (item_id, meeting_id, body_id) references agenda_item (id, meeting_id, body_id),
    constraint decision_item_unique unique (id, item_id),
    constraint decision_sequence_unique unique (item_id, sequence) deferrable initially deferred
);

create index decision_date_idx on decision (date desc, id desc);
create index decision_body_date_idx on decision (body_id, date desc, id desc);
create index decision_meeting_idx on decision (meeting_id);
create index decision_public_modified_idx on decision (public_modified_at, id);
create index decision_internal_modified_idx on decision (internal_modified_at, id);
create index decision_closed_modified_idx on decision (closed_modified_at, id);

-- The lowest audience that sees what a meeting decided, were all of it open: nobody sees a draft,
-- and the public nothing before the minutes are approved.
create function outcome_audience(meeting uuid) returns smallint language sql stable as $$
    select greatest(m.audience, case when m.minutes_approved_at is null then 1 else 0 end)::smallint
    from meeting m where m.id = meeting
$$;

create function expose_decision() returns trigger language plpgsql as $$
declare
    item agenda_item;
    were_it_open smallint;
    parent_content smallint := 0;
begin
    select i.* into item from agenda_item i where i.id = new.item_id;
    if item.parent_id is not null then
        select p.content_audience into parent_content from agenda_item p where p.id = item.parent_id;
    end if;
    were_it_open := case when new.state = 'DRAFT' then 2
        else greatest(outcome_audience(new.meeting_id), item.audience, parent_content) end;
    new.content_audience := case when new.access = 'CLOSED' then 2
        else greatest(were_it_open, item.content_audience) end;
    new.audience := case when new.public_text is null then new.content_audience
        else least(were_it_open, new.content_audience) end;
    return new;
end
$$;

create trigger a_expose before insert or update on decision for each row execute function expose_decision();
create trigger b_count_revision before insert or update on decision for each row
    execute function count_revision('sequence', 'public_text', 'access', 'legal_basis');
