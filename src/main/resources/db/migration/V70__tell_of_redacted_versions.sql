-- A version is shown under its meeting's entity tag, which moves for those who saw the text that is gone: each thing in
-- content says who knew of it and who saw the whole of it.
create function lowest_that_sees(was jsonb, is_now jsonb, known_to smallint, open_to smallint) returns smallint
language plpgsql immutable as $$
declare
    audiences constant text[] := array['PUBLIC', 'INTERNAL', 'CLOSED'];
    lowest smallint := 3;
    part record;
begin
    if was = is_now then
        return 3;
    end if;
    if jsonb_typeof(was) = 'object' and jsonb_typeof(is_now) = 'object' then
        if was ? 'seen' then
            known_to := array_position(audiences, was #>> '{seen,knownTo}') - 1;
            open_to := array_position(audiences, was #>> '{seen,openTo}') - 1;
            lowest := lowest_that_sees(was -> 'seen', is_now -> 'seen', known_to, known_to);
        end if;
        for part in select m.key, m.value from jsonb_each(was) m where m.key <> 'seen' loop
            lowest := least(lowest, lowest_that_sees(part.value, is_now -> part.key, known_to, open_to));
        end loop;
        return lowest;
    end if;
    if jsonb_typeof(was) = 'array' and jsonb_typeof(is_now) = 'array' then
        for part in select e.value, e.ordinality::integer - 1 as place from jsonb_array_elements(was) with ordinality e loop
            lowest := least(lowest, lowest_that_sees(part.value, is_now -> part.place, known_to, open_to));
        end loop;
        return lowest;
    end if;
    return open_to;
end
$$;

create function tell_of_version() returns trigger language plpgsql as $$
declare
    lowest constant smallint := lowest_that_sees(to_jsonb(old), to_jsonb(new), old.audience, old.audience);
begin
    if lowest < 3 then
        perform tell_meeting(lowest, new.meeting_id);
    end if;
    return null;
end
$$;

create function tell_of_approval() returns trigger language plpgsql as $$
begin
    perform tell_meeting(2::smallint, new.meeting_id);
    return null;
end
$$;

create trigger c_tell after update on agenda_version for each row execute function tell_of_version();
create trigger c_tell after update on minutes_version for each row execute function tell_of_version();
create trigger c_tell after update on minutes_approval for each row execute function tell_of_approval();
