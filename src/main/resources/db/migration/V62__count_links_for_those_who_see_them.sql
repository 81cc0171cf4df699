-- A link to a meeting counts for those alone who see one of the two that it names before and after. A meeting that is
-- gone had no published agenda.
create function lowest_of_meetings(variadic meetings uuid[]) returns smallint language sql stable as $$
    select coalesce(min(m.audience), 2::smallint) from meeting m where m.id = any(meetings)
$$;

create or replace function count_revision() returns trigger language plpgsql as $$
declare
    places constant text[] := array['position', 'sequence', 'index'];
    ranks constant text[] := array['public_rank', 'internal_rank'];
    links constant text[] := array['linked_meeting_id'];
    is_now constant jsonb := counted(to_jsonb(new));
    was jsonb;
    lowest smallint;
    above smallint := 3;
begin
    if tg_op = 'INSERT' then
        new.public_revision := 1;
        new.internal_revision := 1;
        new.closed_revision := 1;
        new.public_modified_at := now();
        new.internal_modified_at := now();
        new.closed_modified_at := now();
        new.moved_in := pg_current_xact_id();
        new.moved_from := new.audience;
        new.touched := null;
        return new;
    end if;

    was := counted(to_jsonb(old));
    lowest := new.touched;
    new.touched := null;
    if is_now <> was then
        if is_now - places - ranks - links <> was - places - ranks - links then
            lowest := least(lowest, old.content_audience, new.content_audience);
        end if;
        if old.audience <> new.audience
            or exists (select from unnest(tg_argv) shown where is_now -> shown is distinct from was -> shown) then
            lowest := least(lowest, old.audience, new.audience);
        end if;
        if is_now -> 'linked_meeting_id' is distinct from was -> 'linked_meeting_id' then
            lowest := least(lowest, greatest(new.content_audience, lowest_of_meetings(
                (was ->> 'linked_meeting_id')::uuid, (is_now ->> 'linked_meeting_id')::uuid)));
        end if;
        if is_now -> 'public_rank' is distinct from was -> 'public_rank' then
            lowest := least(lowest, 0);
        elsif is_now -> 'internal_rank' is distinct from was -> 'internal_rank' then
            lowest := least(lowest, 1);
        elsif exists (select from unnest(places) place where is_now -> place is distinct from was -> place) then
            lowest := least(lowest, 2);
        end if;
    end if;

    if old.moved_in = pg_current_xact_id() then
        above := old.moved_from;
    end if;
    if lowest is null or lowest >= above then
        -- Nothing to count. An update that changes nothing else either need not be written, unless a client waits for
        -- the count of its rows.
        return case when is_now = was and pg_trigger_depth() > 1 then null else new end;
    end if;

    if lowest <= 0 and above > 0 then
        new.public_revision := old.public_revision + 1;
        new.public_modified_at := now();
    end if;
    if lowest <= 1 and above > 1 then
        new.internal_revision := old.internal_revision + 1;
        new.internal_modified_at := now();
    end if;
    if above > 2 then
        new.closed_revision := old.closed_revision + 1;
        new.closed_modified_at := now();
    end if;
    new.moved_in := pg_current_xact_id();
    new.moved_from := lowest;
    return new;
end
$$;

create or replace function tell_of_path_step() returns trigger language plpgsql as $$
declare
    told path_step := coalesce(new, old);
    lowest smallint := case tg_op
        when 'INSERT' then new.audience when 'DELETE' then old.audience else least(old.audience, new.audience) end;
begin
    if tg_op = 'UPDATE' and counted(to_jsonb(new)) - 'linked_meeting_id' = counted(to_jsonb(old)) - 'linked_meeting_id' then
        lowest := greatest(lowest, lowest_of_meetings(old.linked_meeting_id, new.linked_meeting_id));
    end if;
    update path_step p set touched = greatest(lowest, p.audience)
        where p.id <> told.id and (p.item_id = told.item_id
            or p.item_id is null and told.item_id is null and p.body_id = told.body_id
                and p.case_system = told.case_system and p.case_key = told.case_key);
    return null;
end
$$;
