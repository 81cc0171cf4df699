create table meeting (
    id uuid constraint meeting_pk primary key,
    body_id uuid not null constraint meeting_body_fk references body,
    date date not null,
    date_text text,
    kind text not null constraint meeting_kind check (
        kind in ('ORDINARY', 'EXTRAORDINARY', 'SEMINAR', 'THEME', 'DIALOGUE', 'PRE_MEETING')),
    format text constraint meeting_format check (format in ('PHYSICAL', 'VIRTUAL', 'HYBRID', 'SITE_VISIT')),
    location text,
    planned_start timestamptz,
    planned_end timestamptz,
    actual_start timestamptz,
    actual_end timestamptz,
    access text not null constraint meeting_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    state text not null constraint meeting_state check (state in ('PLANNED', 'AGENDA_DRAFT', 'AGENDA_PUBLISHED', 'HELD',
        'MINUTES_DRAFT', 'MINUTES_APPROVED', 'CANCELLED')),
    state_reason text,
    state_comment text,
    agenda_published_at timestamptz,
    minutes_approved_at timestamptz,
    attendance jsonb not null default '[]',
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
    constraint meeting_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint meeting_body_unique unique (id, body_id),
    constraint meeting_planned_period check (planned_end >= planned_start),
    constraint meeting_actual_period check (actual_end >= actual_start),
    constraint meeting_cancelled_with_reason check (state <> 'CANCELLED' or state_reason is not null)
);

create index meeting_date_idx on meeting (date desc, id desc);
create index meeting_body_date_idx on meeting (body_id, date desc, id desc);

-- Nobody but the closed audience sees a meeting before its agenda is published, or one that is closed as a whole.
create function expose_meeting() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- A change of the body under way cannot see this row yet: one of the two waits for the other.
        perform from body b where b.id = new.body_id for share;
    end if;
    select case when new.access = 'CLOSED' or new.agenda_published_at is null then 2 else b.audience end
        into new.audience from body b where b.id = new.body_id;
    new.content_audience := new.audience;
    return new;
end
$$;

create trigger a_expose before insert or update on meeting for each row execute function expose_meeting();
create trigger b_count_revision before insert or update on meeting for each row execute function count_revision();
