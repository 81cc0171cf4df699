-- What was due under a rule on a day, and what became of it. It repeats the rule, which may change meanwhile, and names its
-- body without a foreign key: that something was deleted stays known when the body goes.
create table retention_list (
    id uuid constraint retention_list_pk primary key,
    body_id uuid not null,
    kind text not null constraint retention_list_kind check (kind in ('MEETING', 'TASK', 'SOURCE_TEXT', 'IMPORT_JOB')),
    action text not null constraint retention_list_action check (action in ('ARCHIVE', 'DELETE')),
    basis text not null,
    due_until date not null,
    drawn_up_at timestamptz not null,
    drawn_up_by text not null,
    state text not null constraint retention_list_state check (
        state in ('DRAWN_UP', 'EXPORTED', 'CONFIRMED', 'CARRIED_OUT', 'DROPPED')),
    state_reason text,
    state_comment text,
    export_sha256 text constraint retention_list_export_sha256_form check (export_sha256 ~ '^[0-9a-f]{64}$'),
    archive_reference text,
    confirmed_by text,
    confirmed_at timestamptz,
    carried_out_at timestamptz,
    version bigint not null,
    modified_at timestamptz not null,
    constraint retention_list_exported check (
        state not in ('EXPORTED', 'CONFIRMED', 'CARRIED_OUT') or export_sha256 is not null),
    constraint retention_list_confirmed check (state not in ('CONFIRMED', 'CARRIED_OUT')
        or num_nulls(confirmed_by, confirmed_at, state_reason) = 0 and (action = 'DELETE' or archive_reference is not null)),
    constraint retention_list_carried_out check ((state = 'CARRIED_OUT') = (carried_out_at is not null))
);

-- A body has one list of a kind at a time.
create unique index retention_list_open on retention_list (body_id, kind) where state in ('DRAWN_UP', 'EXPORTED', 'CONFIRMED');
create index retention_list_body_idx on retention_list (body_id, id);

-- A thing on a list. Held is what keeps it from being deleted; sha256 is of what was exported of it; outcome is null as long
-- as it may be deleted.
create table retention_item (
    list_id uuid not null constraint retention_item_list_fk references retention_list,
    place integer not null constraint retention_item_place check (place > 0),
    thing_id uuid not null,
    date date not null,
    held varchar[] not null,
    sha256 text constraint retention_item_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    outcome text constraint retention_item_outcome check (outcome in ('HELD', 'LEFT_OUT', 'CHANGED', 'DELETED')),
    settled_at timestamptz,
    constraint retention_item_pk primary key (list_id, place),
    constraint retention_item_thing_unique unique (list_id, thing_id),
    constraint retention_item_held check ((outcome is not distinct from 'HELD') = (cardinality(held) > 0)),
    constraint retention_item_settled check ((outcome is null) = (settled_at is null))
);

create index retention_item_thing_idx on retention_item (thing_id) where outcome is null;
create index retention_item_waiting_idx on retention_item (list_id, place) where outcome is null;

-- A confirmed list lets evidence go, so nobody comes by one but step by step, each step in the audit log.
create function guard_retention_list() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and new.state = 'DRAWN_UP' then
        return new;
    end if;
    if tg_op = 'UPDATE'
        and (new.id, new.body_id, new.kind, new.action, new.basis, new.due_until, new.drawn_up_at)
            = (old.id, old.body_id, old.kind, old.action, old.basis, old.due_until, old.drawn_up_at)
        and (old.state = 'DRAWN_UP' or new.export_sha256 is not distinct from old.export_sha256)
        and (old.state, new.state) in (('DRAWN_UP', 'EXPORTED'), ('DRAWN_UP', 'DROPPED'), ('EXPORTED', 'CONFIRMED'),
            ('EXPORTED', 'DROPPED'), ('CONFIRMED', 'CARRIED_OUT')) then
        return new;
    end if;
    raise exception using errcode = '42501', message = 'a retention list goes from step to step';
end
$$;

create trigger guard_list before insert or update or delete on retention_list for each row
    execute function guard_retention_list();

-- What is on a list is settled before it is exported; then only what becomes of a thing that waits.
create function guard_retention_item() returns trigger language plpgsql as $$
declare
    state text;
begin
    select l.state into state from retention_list l where l.id = case tg_op when 'INSERT' then new.list_id else old.list_id end;
    if state = 'DRAWN_UP' and tg_op <> 'DELETE'
        or tg_op = 'UPDATE' and state in ('EXPORTED', 'CONFIRMED') and old.outcome is null
            and (new.list_id, new.place, new.thing_id, new.date, new.sha256)
                = (old.list_id, old.place, old.thing_id, old.date, old.sha256) then
        return new;
    end if;
    raise exception using errcode = '42501', message = 'what is on a retention list stays as it was exported';
end
$$;

create trigger guard_item before insert or update or delete on retention_item for each row
    execute function guard_retention_item();
create trigger never_emptied before truncate on retention_list for each statement execute function refuse_change();
create trigger never_emptied before truncate on retention_item for each statement execute function refuse_change();

select audit_writes_to('retention_list');
