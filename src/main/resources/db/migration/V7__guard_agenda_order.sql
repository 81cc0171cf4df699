-- An item two levels down would have no place in any agenda or minutes. This and the positions are checked at commit,
-- so that a reorder may pass through any intermediate state.
create function check_agenda_depth() returns trigger language plpgsql as $$
begin
    if exists (select from agenda_item i join agenda_item p on p.id = i.parent_id
            where i.id = new.id and (p.parent_id is not null or exists (select from agenda_item c where c.parent_id = i.id))) then
        raise exception using errcode = '23514', constraint = 'agenda_item_depth', table = 'agenda_item',
            message = 'an agenda has two levels';
    end if;
    return null;
end
$$;

create constraint trigger check_depth after insert or update of parent_id on agenda_item
    deferrable initially deferred for each row when (new.parent_id is not null) execute function check_agenda_depth();

create function check_agenda_positions() returns trigger language plpgsql as $$
declare
    changed agenda_item[] := array_remove(array[old, new], null);
begin
    if exists (select from unnest(changed) c join agenda_item i
                on i.meeting_id = c.meeting_id and i.parent_id is not distinct from c.parent_id
            group by c.meeting_id, c.parent_id
            having count(distinct i.id) <> max(i.position)) then
        raise exception using errcode = '23514', constraint = 'agenda_item_positions_gap_free', table = 'agenda_item',
            message = 'the positions of an agenda have a gap';
    end if;
    return null;
end
$$;

create constraint trigger check_positions after insert or update of position, parent_id or delete on agenda_item
    deferrable initially deferred for each row execute function check_agenda_positions();

create function keep_agenda_number() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception using errcode = '23514', constraint = 'agenda_item_number_kept', table = 'agenda_item',
            message = 'a numbered item is not deleted';
    end if;
    raise exception using errcode = '23514', constraint = 'agenda_item_number_fixed', table = 'agenda_item',
        message = 'a number does not change';
end
$$;

create trigger fix_number before update of number on agenda_item for each row
    when (old.number is not null and new.number is distinct from old.number) execute function keep_agenda_number();
create trigger keep_number before delete on agenda_item for each row
    when (old.number is not null) execute function keep_agenda_number();
