-- Who did what to which thing, when and from where; never what it says. What the program knows of a request, it says in
-- the settings of its transaction (see dk.referat.access.Permit); whoever writes without it is named by their role.
create table audit_entry (
    id bigint generated always as identity constraint audit_entry_pk primary key,
    at timestamptz not null default now(),
    transaction xid8 not null default pg_current_xact_id(),
    caller text not null default coalesce(nullif(current_setting('referat.caller', true), ''), 'database:' || session_user),
    remote_address text default nullif(current_setting('referat.remote_address', true), ''),
    operation text default nullif(current_setting('referat.operation', true), ''),
    action text not null constraint audit_entry_action check (action in ('CREATE', 'UPDATE', 'DELETE', 'READ', 'REDACT')),
    resource text,
    resource_id uuid,
    body_id uuid,
    old_version bigint,
    new_version bigint,
    shown uuid[] not null default '{}',
    reason text
);

create index audit_entry_resource_idx on audit_entry (resource_id, transaction);
create index audit_entry_shown_idx on audit_entry using gin (shown);
create index audit_entry_caller_idx on audit_entry (caller, id);
create index audit_entry_at_idx on audit_entry using brin (at);

-- Rows are only ever added. The owner of a table may give itself its rights back or disable the trigger, and a superuser
-- needs no rights: against them nothing in this database helps. But what they change no longer fits the seals, and an
-- anchor kept elsewhere shows when they seal anew.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception using errcode = '42501', message = tg_table_name || ' is only ever added to';
end
$$;

create trigger only_added before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
revoke update, delete, truncate on audit_entry from public, current_user;

-- What still has to be sealed. Ids are given before transactions commit, so no id says up to where all are there.
create table audit_unsealed (
    entry_id bigint constraint audit_unsealed_pk primary key
);

create function queue_for_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed values (new.id);
    return null;
end
$$;

create trigger queue_for_seal after insert on audit_entry for each row execute function queue_for_seal();
