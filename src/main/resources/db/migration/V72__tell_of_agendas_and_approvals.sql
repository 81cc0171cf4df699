-- That an agenda was sent out, or what a member said to the minutes, is told as a change of the meeting, to those who can
-- read it: of an approval, at least employees.
create function tell_of_new_version() returns trigger language plpgsql as $$
begin
    perform tell_meeting(new.audience, new.meeting_id);
    return null;
end
$$;

create function tell_of_new_approval() returns trigger language plpgsql as $$
begin
    perform tell_meeting(1::smallint, new.meeting_id);
    return null;
end
$$;

create trigger c_tell_of_new after insert on agenda_version for each row execute function tell_of_new_version();
create trigger c_tell_of_new after insert on minutes_approval for each row execute function tell_of_new_approval();
