-- Minutes as they were approved, see agenda_version, and the content hash for each audience that saw the meeting.
create table minutes_version (
    id uuid constraint minutes_version_pk primary key,
    meeting_id uuid not null,
    body_id uuid not null,
    number integer not null constraint minutes_version_number check (number > 0),
    approval_kind text not null constraint minutes_version_approval_kind check (
        approval_kind in ('MEMBERS', 'SECRETARIAT', 'IMPORTED')),
    approved_at timestamptz not null,
    reason text,
    comment text,
    content jsonb not null,
    public_hash text constraint minutes_version_public_hash_form check (public_hash ~ '^[0-9a-f]{64}$'),
    internal_hash text constraint minutes_version_internal_hash_form check (internal_hash ~ '^[0-9a-f]{64}$'),
    closed_hash text not null constraint minutes_version_closed_hash_form check (closed_hash ~ '^[0-9a-f]{64}$'),
    audience smallint not null,
    constraint minutes_version_audience check (
        audience between 0 and 2 and (public_hash is not null) = (audience = 0)
        and (internal_hash is not null) = (audience <= 1)),
    constraint minutes_version_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
    constraint minutes_version_number_unique unique (meeting_id, number)
);

create trigger a_expose before insert on minutes_version for each row execute function expose_version();
select audit_writes_to('minutes_version');
