-- Who may see a row follows from what it lies in. When that changes, the rows below are written unchanged,
-- which makes their own triggers work out their audience anew, parents before children.
create function expose_below_body() returns trigger language plpgsql as $$
begin
    update membership set body_id = body_id where body_id = new.id;
    update meeting set body_id = body_id where body_id = new.id;
    update attachment set body_id = body_id where body_id = new.id and access = 'CLOSED';
    return null;
end
$$;

create function expose_below_meeting() returns trigger language plpgsql as $$
begin
    update agenda_item set meeting_id = meeting_id where meeting_id = new.id and parent_id is null;
    update agenda_item set meeting_id = meeting_id where meeting_id = new.id and parent_id is not null;
    update decision set meeting_id = meeting_id where meeting_id = new.id;
    update task set meeting_id = meeting_id where meeting_id = new.id;
    update attachment set meeting_id = meeting_id where meeting_id = new.id;
    return null;
end
$$;

create function expose_below_agenda_item() returns trigger language plpgsql as $$
begin
    update agenda_item set parent_id = parent_id where parent_id = new.id;
    update decision set item_id = item_id where item_id = new.id;
    update task set item_id = item_id where item_id = new.id;
    update attachment set item_id = item_id where item_id = new.id;
    return null;
end
$$;

create function expose_below_decision() returns trigger language plpgsql as $$
begin
    update task set decision_id = decision_id where decision_id = new.id;
    update attachment set decision_id = decision_id where decision_id = new.id;
    return null;
end
$$;

create trigger d_expose_below after update on body for each row
    when ((new.audience, new.closed_title_policy) is distinct from (old.audience, old.closed_title_policy))
    execute function expose_below_body();
create trigger d_expose_below after update on meeting for each row
    when ((new.audience, new.minutes_approved_at) is distinct from (old.audience, old.minutes_approved_at))
    execute function expose_below_meeting();
create trigger d_expose_below after update on agenda_item for each row
    when ((new.audience, new.content_audience) is distinct from (old.audience, old.content_audience))
    execute function expose_below_agenda_item();
create trigger d_expose_below after update on decision for each row
    when (new.content_audience <> old.content_audience) execute function expose_below_decision();
