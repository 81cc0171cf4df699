-- See V13: written unchanged, the steps' own trigger works out anew who may see them.
create function expose_path_below_agenda_item() returns trigger language plpgsql as $$
begin
    update path_step set item_id = item_id where item_id = new.id;
    return null;
end
$$;

create trigger d_expose_path_below after update on agenda_item for each row
    when (new.content_audience <> old.content_audience) execute function expose_path_below_agenda_item();
