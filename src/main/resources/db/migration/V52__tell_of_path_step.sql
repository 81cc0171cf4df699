-- A step's answer shows its place among the others of its path, what it contradicts there, the codes of its bodies, and
-- whether its meeting fits. Who sees the step and the meeting by roles for different bodies may learn of a move of the
-- meeting with the next move of the step only: revisions know audiences, not bodies.
create function tell_of_path_step() returns trigger language plpgsql as $$
declare
    told path_step := coalesce(new, old);
    lowest smallint := case tg_op
        when 'INSERT' then new.audience when 'DELETE' then old.audience else least(old.audience, new.audience) end;
begin
    update path_step p set touched = greatest(lowest, p.audience)
        where p.id <> told.id and (p.item_id = told.item_id
            or p.item_id is null and told.item_id is null and p.body_id = told.body_id
                and p.case_system = told.case_system and p.case_key = told.case_key);
    return null;
end
$$;

create function tell_path_of_meeting() returns trigger language plpgsql as $$
begin
    update path_step p set touched = greatest(least(old.audience, new.audience), p.audience)
        where p.linked_meeting_id = new.id;
    return null;
end
$$;

create function tell_path_of_body() returns trigger language plpgsql as $$
begin
    update path_step p set touched = greatest(least(old.audience, new.audience), p.audience)
        where p.body_id = new.id or p.treating_body_id = new.id;
    return null;
end
$$;

create trigger c_tell after update on path_step for each row
    when (counted(to_jsonb(new)) <> counted(to_jsonb(old))) execute function tell_of_path_step();
create trigger c_tell_new after insert or delete on path_step for each row execute function tell_of_path_step();
create trigger c_tell_path after update on meeting for each row
    when ((new.date, new.audience) is distinct from (old.date, old.audience)) execute function tell_path_of_meeting();
create trigger c_tell_path after update on body for each row
    when ((new.code, new.audience) is distinct from (old.code, old.audience)) execute function tell_path_of_body();
