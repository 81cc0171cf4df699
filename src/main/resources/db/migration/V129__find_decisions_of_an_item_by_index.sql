-- As before, but "item or those below" in one list of ids: the two joined by "or" made PostgreSQL read all decisions there
-- are for each change of an item.
create or replace function tell_decisions(lowest smallint, item uuid) returns void language sql as $$
    update decision d set touched = greatest(lowest, d.audience)
        where d.item_id = any (array(select item union all select c.id from agenda_item c where c.parent_id = item))
$$;
