-- An item shows what it goes on from and what goes on from it, to whoever may know of those: when such an item comes,
-- goes, or comes to show to others, the view of the ones at the other end of the link moves. Audiences of two bodies do not
-- compare: across bodies only what everybody sees moves it, or those would learn of it who see nothing of the other body.
create function tell_linked_items() returns trigger language plpgsql as $$
declare
    lowest constant smallint := least(old.audience, new.audience);
    linked uuid[];
begin
    select array_agg(i.id) into linked from agenda_item i
        where (i.id in (old.predecessor_id, new.predecessor_id) or i.predecessor_id = new.id)
            and (i.body_id = coalesce(new.body_id, old.body_id) or lowest = 0);
    if linked is not null then
        -- The meeting first, as everybody does who changes an item.
        perform from meeting m where m.id in (select i.meeting_id from agenda_item i where i.id = any(linked))
            order by m.id for no key update;
        update agenda_item i set touched = greatest(lowest, i.content_audience) where i.id = any(linked);
    end if;
    return null;
end
$$;

create trigger f_tell_linked after update on agenda_item for each row
    when ((new.audience, new.predecessor_id) is distinct from (old.audience, old.predecessor_id))
    execute function tell_linked_items();
create trigger f_tell_linked_new after insert or delete on agenda_item for each row execute function tell_linked_items();

-- The reference to the item before locks that item, and who changes it holds its meeting: so the meeting comes first here
-- too.
create function lock_meeting_of_predecessor() returns trigger language plpgsql as $$
begin
    perform from meeting m where m.id = (select i.meeting_id from agenda_item i where i.id = new.predecessor_id)
        for no key update;
    return new;
end
$$;

create trigger a_lock_meeting_of_predecessor before insert on agenda_item for each row
    when (new.predecessor_id is not null) execute function lock_meeting_of_predecessor();
