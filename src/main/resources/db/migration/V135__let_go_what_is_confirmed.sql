-- Evidence and numbers stay, see V69 and V7, but for a meeting on a confirmed list that waits to be deleted. Nothing else
-- lets them go, whoever asks.
create function may_go(meeting uuid) returns boolean language sql stable as $$
    select exists (select from retention_item i join retention_list l on l.id = i.list_id
        where i.thing_id = meeting and i.outcome is null and l.kind = 'MEETING' and l.state = 'CONFIRMED')
$$;

create or replace function keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv
        -- The time too: a database restored into another server counts its transactions anew.
        and exists (select from audit_entry e where e.resource_id = old.meeting_id
            and e.transaction = pg_current_xact_id() and e.at = now() and e.action = 'REDACT') then
        return new;
    end if;
    if tg_op = 'DELETE' and may_go(old.meeting_id) then
        return old;
    end if;
    raise exception using errcode = '42501', message = tg_table_name || ' is evidence and stays as it is';
end
$$;

create or replace function keep_agenda_number() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if may_go(old.meeting_id) then
            return old;
        end if;
        raise exception using errcode = '23514', constraint = 'agenda_item_number_kept', table = 'agenda_item',
            message = 'a numbered item is not deleted';
    end if;
    raise exception using errcode = '23514', constraint = 'agenda_item_number_fixed', table = 'agenda_item',
        message = 'a number does not change';
end
$$;

create function keep_decided() returns trigger language plpgsql as $$
begin
    if may_go(old.meeting_id) then
        return old;
    end if;
    raise exception using errcode = '42501', message = 'what was decided is not deleted';
end
$$;

create trigger keep_decided before delete on decision for each row
    when (old.state <> 'DRAFT') execute function keep_decided();

-- The triggers decide.
grant delete on agenda_version, minutes_version, minutes_approval to current_user;

create function bury(meeting uuid, list retention_list) returns void language sql as $$
    insert into tombstone (id, resource, body_id, meeting_id, date, edition, public_hashes, internal_hashes, closed_hashes,
            known_to, basis, list_id)
        select m.id, 'MEETING', m.body_id, m.id, m.date, max(v.number),
            coalesce(array_agg(v.public_hash order by v.number) filter (where v.public_hash is not null), '{}'),
            coalesce(array_agg(v.internal_hash order by v.number) filter (where v.internal_hash is not null), '{}'),
            array_agg(v.closed_hash order by v.number), m.audience, list.basis, list.id
        from meeting m join minutes_version v on v.meeting_id = m.id where m.id = meeting group by m.id;
    insert into tombstone (id, resource, body_id, meeting_id, date, number, edition, known_to, basis, list_id)
        select d.id, 'DECISION', d.body_id, d.meeting_id, d.date, nullif(concat_ws('.', p.number, i.number), ''), d.edition,
            d.audience, list.basis, list.id
        from decision d join agenda_item i on i.id = d.item_id left join agenda_item p on p.id = i.parent_id
        where d.meeting_id = meeting and d.state <> 'DRAFT';
$$;

-- What others hold of a meeting that goes: links to it, and names and seals of what was taken in.
create function let_go_of(meeting uuid) returns void language plpgsql as $$
begin
    -- The meetings first, as everybody does who changes an item.
    perform from meeting m where m.id in (select i.meeting_id from agenda_item i join agenda_item p on p.id = i.predecessor_id
            where p.meeting_id = meeting) order by m.id for no key update;
    update agenda_item i set predecessor_id = null
        from agenda_item p where p.id = i.predecessor_id and p.meeting_id = meeting and i.meeting_id <> meeting;
    update path_step s set linked_meeting_id = null
        where s.linked_meeting_id = meeting and s.meeting_id is distinct from meeting;
    update import_file f set name = '[slettet]', problem = null, created = null where f.meeting_id = meeting;
    update external_link l set line = '', members = '{}' where l.resource_id = meeting
        or l.resource_id in (select i.id from agenda_item i where i.meeting_id = meeting)
        or l.resource_id in (select a.id from attachment a where a.meeting_id = meeting);
end
$$;

-- Deletes a thing of a confirmed list that waits for it.
create function dispose_of(of_list uuid, of_thing uuid) returns void language plpgsql as $$
declare
    list retention_list;
    part record;
begin
    select l.* into list from retention_list l join retention_item i on i.list_id = l.id
        where l.id = of_list and l.state = 'CONFIRMED' and i.thing_id = of_thing and i.outcome is null;
    if list.id is null then
        raise exception using errcode = '42501', message = 'only what waits on a confirmed list is deleted';
    end if;
    if list.kind = 'MEETING' then
        perform bury(of_thing, list), let_go_of(of_thing);
    end if;
    for part in select p.relation, p.condition from parts_of(list.kind) p order by p.place loop
        execute format('delete from %I t where %s', part.relation, part.condition) using of_thing;
    end loop;
    update retention_item i set outcome = 'DELETED', settled_at = now() where i.list_id = of_list and i.thing_id = of_thing;
end
$$;

-- Waits for whoever changes the thing, and lets nobody begin.
create function hold_still(of_kind text, of_thing uuid) returns void language plpgsql as $$
begin
    perform from meeting m where m.id = case of_kind when 'MEETING' then of_thing
        when 'TASK' then (select t.meeting_id from task t where t.id = of_thing)
        when 'SOURCE_TEXT' then (select s.meeting_id from source_text s where s.id = of_thing) end for update;
    perform from import_job j where of_kind = 'IMPORT_JOB' and j.id = of_thing for update;
end
$$;
