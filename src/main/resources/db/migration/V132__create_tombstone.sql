-- That something was decided which is not kept any more: what it was, by which plan it went, and the hashes that were on
-- record, one for each version of the minutes. Nothing of what it said.
create table tombstone (
    id uuid constraint tombstone_pk primary key,
    resource text not null constraint tombstone_resource check (resource in ('MEETING', 'DECISION')),
    body_id uuid not null,
    meeting_id uuid not null,
    date date not null,
    number text,
    edition integer not null,
    public_hashes varchar[] not null default '{}',
    internal_hashes varchar[] not null default '{}',
    closed_hashes varchar[] not null default '{}',
    -- The lowest audience that knew of the thing when it went.
    known_to smallint not null constraint tombstone_known_to check (known_to between 0 and 2),
    basis text not null,
    list_id uuid not null constraint tombstone_list_fk references retention_list,
    buried_at timestamptz not null default now()
);

create index tombstone_body_idx on tombstone (body_id, id);

create trigger only_added before update or delete or truncate on tombstone
    for each statement execute function refuse_change();
revoke update, delete, truncate on tombstone from public, current_user;

-- Its audience follows the body's policy like any other thing's; nobody below the closed audience knows of a body that is gone.
create view known_tombstone as
    select t.*, greatest(t.known_to, coalesce(b.audience, 2))::smallint as audience
    from tombstone t left join body b on b.id = t.body_id;
