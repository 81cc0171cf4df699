-- A role that a key gives its holder; for every body where none is named.
create table api_key_grant (
    api_key_id uuid not null constraint api_key_grant_key_fk references api_key on delete cascade,
    role text not null constraint api_key_grant_role check (
        role in ('READER', 'CLOSED_READER', 'SECRETARY', 'TASK_OWNER', 'CASE_SYSTEM', 'ADMIN')),
    body_id uuid constraint api_key_grant_body_fk references body on delete cascade,
    constraint api_key_grant_unique unique nulls not distinct (api_key_id, role, body_id)
);

create index api_key_grant_body_idx on api_key_grant (body_id);

-- A body that is deleted takes its grants with it, which changes what is shown of their keys. Whoever else changes the
-- grants of a key counts that himself.
create function count_lost_grant() returns trigger language plpgsql as $$
begin
    update api_key set version = version + 1, modified_at = now() where id = old.api_key_id;
    return null;
end
$$;

create trigger count_lost_grant after delete on api_key_grant
    for each row when (pg_trigger_depth() > 0) execute function count_lost_grant();
