-- What members said to which words of which version of minutes; without a member, that minutes came as approved.
create table minutes_approval (
    id uuid constraint minutes_approval_pk primary key,
    meeting_id uuid not null,
    body_id uuid not null,
    minutes_number integer not null constraint minutes_approval_minutes_number check (minutes_number > 0),
    member jsonb,
    verdict text not null constraint minutes_approval_verdict check (verdict in ('APPROVED', 'DISSENT')),
    statement text,
    content_hash text not null constraint minutes_approval_content_hash_form check (content_hash ~ '^[0-9a-f]{64}$'),
    audience text not null constraint minutes_approval_audience check (audience in ('PUBLIC', 'INTERNAL', 'CLOSED')),
    origin text not null constraint minutes_approval_origin check (origin in ('MEMBER', 'SECRETARY', 'IMPORT')),
    recorded_by text not null,
    source_hash text constraint minutes_approval_source_hash_form check (source_hash ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz not null,
    constraint minutes_approval_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
    constraint minutes_approval_source check (
        (origin = 'IMPORT') = (member is null) and (origin = 'IMPORT') = (source_hash is not null))
);

create unique index minutes_approval_unique
    on minutes_approval (meeting_id, minutes_number, content_hash, md5(member::text));

select audit_writes_to('minutes_approval');
