alter table agenda_item add quoted_decisions jsonb not null default '[]';

create index agenda_item_quoted_idx on agenda_item using gin (quoted_decisions jsonb_path_ops)
    where quoted_decisions <> '[]';

-- A quotation names its decision to whoever may know of that; across bodies as a link does.
create function tell_quoting_items() returns trigger language plpgsql as $$
declare
    lowest constant smallint := least(old.audience, new.audience);
    quoting uuid[];
begin
    select array_agg(i.id) into quoting from agenda_item i
        where i.quoted_decisions <> '[]'
            and i.quoted_decisions @> jsonb_build_array(jsonb_build_object('decision', coalesce(new.id, old.id)))
            and (i.body_id = coalesce(new.body_id, old.body_id) or lowest = 0);
    if quoting is not null then
        -- The meeting first, as everybody does who changes an item.
        perform from meeting m where m.id in (select i.meeting_id from agenda_item i where i.id = any(quoting))
            order by m.id for no key update;
        update agenda_item i set touched = greatest(lowest, i.content_audience) where i.id = any(quoting);
    end if;
    return null;
end
$$;

create trigger f_tell_quoting after update on decision for each row
    when (new.audience <> old.audience) execute function tell_quoting_items();
create trigger f_tell_quoting_gone after delete on decision for each row execute function tell_quoting_items();
