-- A link to a meeting counts for those alone who see one of the two that it names before and after. A meeting that is
-- gone had no published agenda. What counts it so is in V78.
create function lowest_of_meetings(variadic meetings uuid[]) returns smallint language sql stable as $$
    select coalesce(min(m.audience), 2::smallint) from meeting m where m.id = any(meetings)
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
