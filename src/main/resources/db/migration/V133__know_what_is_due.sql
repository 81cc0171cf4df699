-- Which things of a kind a body has that are as old, by the day they are measured from.
create function retention_due(of_kind text, of_body uuid, until date) returns table (thing uuid, date date)
language sql stable as $$
    select m.id, m.date from meeting m where of_kind = 'MEETING' and m.body_id = of_body and m.date <= until
    union all
    select t.id, f.date from task t cross join lateral (
            select max(((h ->> 'at')::timestamptz at time zone 'Europe/Copenhagen')::date) as date
            from jsonb_array_elements(t.history) h) f
        where of_kind = 'TASK' and t.body_id = of_body and t.state not in ('OPEN', 'IN_PROGRESS') and f.date <= until
    union all
    select s.id, (s.imported_at at time zone 'Europe/Copenhagen')::date from source_text s
        where of_kind = 'SOURCE_TEXT' and s.body_id = of_body
            and (s.imported_at at time zone 'Europe/Copenhagen')::date <= until
    union all
    select j.id, (j.finished_at at time zone 'Europe/Copenhagen')::date from import_job j
        where of_kind = 'IMPORT_JOB' and j.body_id = of_body
            and (j.finished_at at time zone 'Europe/Copenhagen')::date <= until
$$;

-- What keeps a meeting from being deleted, however old it is; the source of its minutes waits for their approval too.
create function retention_held(of_kind text, of_thing uuid) returns varchar[] language sql stable as $$
    select array_remove(array[
        case when m.state not in ('MINUTES_APPROVED', 'CANCELLED') then 'NOT_CONCLUDED' end,
        case when of_kind = 'MEETING' and exists (select from task t
            where t.meeting_id = m.id and t.tracked and t.state in ('OPEN', 'IN_PROGRESS')) then 'TASKS_OPEN' end,
        case when of_kind = 'MEETING' and exists (select from backlog_entry b
            where b.meeting_id = m.id and b.state = 'OPEN') then 'BACKLOG_OPEN' end,
        -- A system that files the decision has not filed what it says now.
        case when of_kind = 'MEETING' and exists (select from decision d join decision_receipt r on r.decision_id = d.id
            where d.meeting_id = m.id and not exists (select from decision_receipt n where n.decision_id = d.id
                and n.system = r.system and n.edition = d.edition and n.state = d.state)) then 'RECEIPT_OPEN' end
    ]::varchar[], null)
    from (select 1) one left join meeting m on m.id = case of_kind when 'MEETING' then of_thing
        when 'SOURCE_TEXT' then (select s.meeting_id from source_text s where s.id = of_thing) end
$$;

-- Where a thing's text stands, in the order in which the rows can go. Nothing is deleted that is not exported: both follow
-- this.
create function parts_of(of_kind text) returns table (place integer, relation text, condition text)
language sql immutable as $$
    select p.place, p.relation, p.condition from (values
        ('MEETING', 1, 'backlog_entry', 'meeting_id = $1 and state = ''DROPPED''
            or item_id in (select i.id from agenda_item i where i.meeting_id = $1)'),
        ('MEETING', 2, 'decision_receipt', 'meeting_id = $1'),
        ('MEETING', 3, 'minutes_approval', 'meeting_id = $1'),
        ('MEETING', 4, 'minutes_version', 'meeting_id = $1'),
        ('MEETING', 5, 'agenda_version', 'meeting_id = $1'),
        ('MEETING', 6, 'source_text', 'meeting_id = $1'),
        ('MEETING', 7, 'step', 'meeting_id = $1'),
        ('MEETING', 8, 'attachment', 'meeting_id = $1'),
        ('MEETING', 9, 'task', 'meeting_id = $1'),
        ('MEETING', 10, 'path_step', 'meeting_id = $1'),
        ('MEETING', 11, 'decision_edition', 'decision_id in (select d.id from decision d where d.meeting_id = $1)'),
        ('MEETING', 12, 'decision', 'meeting_id = $1'),
        ('MEETING', 13, 'accepted_line', 'meeting_id = $1'),
        ('MEETING', 14, 'agenda_item', 'meeting_id = $1'),
        ('MEETING', 15, 'meeting', 'id = $1'),
        ('TASK', 1, 'task', 'id = $1'),
        ('SOURCE_TEXT', 1, 'source_text', 'id = $1'),
        ('IMPORT_JOB', 1, 'import_attempt', 'file_id in (select f.id from import_file f where f.job_id = $1)'),
        ('IMPORT_JOB', 2, 'import_file', 'job_id = $1'),
        ('IMPORT_JOB', 3, 'import_job', 'id = $1')
    ) p (kind, place, relation, condition) where p.kind = of_kind
$$;

-- Every row of a thing, without what follows from others. Nothing if it is not there.
create function rows_of(of_kind text, of_thing uuid) returns setof text language plpgsql stable as $$
declare
    part record;
begin
    for part in select p.relation, p.condition from parts_of(of_kind) p order by p.place desc loop
        return query execute format(
            'select jsonb_build_object(''type'', %1$L, ''id'', to_jsonb(t) -> ''id'', ''data'', authored(to_jsonb(t)))::text from %1$I t where %2$s
            order by authored(to_jsonb(t))::text collate "C"', part.relation, part.condition) using of_thing;
    end loop;
end
$$;
