-- An answer shows rows of several tables: a whole meeting everything below it; a decision its meeting, body, item,
-- tasks, and the attachments of its item and parent item. Whatever moves moves these in the same transaction.
-- A row that has told of its move is silent for the rest of the transaction (see count_revision).
create function tell_decisions(lowest smallint, item uuid) returns void language sql as $$
    update decision d set touched = greatest(lowest, d.audience)
        where d.item_id = item or d.item_id in (select c.id from agenda_item c where c.parent_id = item)
$$;

create function tell_meeting(lowest smallint, meeting uuid) returns void language sql as $$
    update meeting m set touched = greatest(lowest, m.audience) where m.id = meeting
$$;

create function tell_of_body() returns trigger language plpgsql as $$
begin
    update meeting m set touched = greatest(new.moved_from, m.audience) where m.body_id = new.id;
    update decision d set touched = greatest(new.moved_from, d.audience) where d.body_id = new.id;
    return null;
end
$$;

-- Of its own changes only: what it was told of by one item is nothing to the decisions on the others.
create function tell_of_meeting() returns trigger language plpgsql as $$
begin
    update decision d set touched = greatest(least(old.audience, new.audience), d.audience) where d.meeting_id = new.id;
    return null;
end
$$;

create function tell_of_agenda_item() returns trigger language plpgsql as $$
declare
    item agenda_item := coalesce(new, old);
    lowest smallint := case tg_op when 'DELETE' then old.audience else new.moved_from end;
begin
    perform tell_decisions(lowest, item.id), tell_meeting(lowest, item.meeting_id);
    return null;
end
$$;

create function tell_of_decision() returns trigger language plpgsql as $$
begin
    perform tell_meeting(case tg_op when 'DELETE' then old.audience else new.moved_from end,
        case tg_op when 'DELETE' then old.meeting_id else new.meeting_id end);
    return null;
end
$$;

create function tell_of_task() returns trigger language plpgsql as $$
declare
    told task := coalesce(new, old);
    lowest smallint := case tg_op when 'DELETE' then old.audience else new.moved_from end;
begin
    update decision d set touched = greatest(lowest, d.audience) where d.id = told.decision_id;
    perform tell_meeting(lowest, told.meeting_id);
    return null;
end
$$;

create function tell_of_attachment() returns trigger language plpgsql as $$
declare
    told attachment := coalesce(new, old);
    lowest smallint := case tg_op when 'DELETE' then old.audience else new.moved_from end;
begin
    perform tell_decisions(lowest, told.item_id), tell_meeting(lowest, told.meeting_id);
    return null;
end
$$;

create trigger c_tell after update on body for each row
    when ((new.moved_in, new.moved_from) is distinct from (old.moved_in, old.moved_from)) execute function tell_of_body();
create trigger c_tell after update on meeting for each row
    when (counted(to_jsonb(new)) <> counted(to_jsonb(old))) execute function tell_of_meeting();
create trigger c_tell after update on agenda_item for each row
    when ((new.moved_in, new.moved_from) is distinct from (old.moved_in, old.moved_from))
    execute function tell_of_agenda_item();
create trigger c_tell_new after insert or delete on agenda_item for each row execute function tell_of_agenda_item();
create trigger c_tell after update on decision for each row
    when ((new.moved_in, new.moved_from) is distinct from (old.moved_in, old.moved_from)) execute function tell_of_decision();
create trigger c_tell_new after insert or delete on decision for each row execute function tell_of_decision();
create trigger c_tell after update on task for each row
    when ((new.moved_in, new.moved_from) is distinct from (old.moved_in, old.moved_from)) execute function tell_of_task();
create trigger c_tell_new after insert or delete on task for each row execute function tell_of_task();
create trigger c_tell after update on attachment for each row
    when ((new.moved_in, new.moved_from) is distinct from (old.moved_in, old.moved_from))
    execute function tell_of_attachment();
create trigger c_tell_new after insert or delete on attachment for each row execute function tell_of_attachment();
