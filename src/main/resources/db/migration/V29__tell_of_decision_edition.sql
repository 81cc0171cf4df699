-- An earlier edition is shown under its decision's entity tag.
create function tell_of_decision_edition() returns trigger language plpgsql as $$
begin
    update decision d
        set touched = case when new.public_text is distinct from old.public_text then d.audience else d.content_audience end
        where d.id = new.decision_id;
    return null;
end
$$;

create trigger c_tell after update on decision_edition for each row
    when (to_jsonb(new) <> to_jsonb(old)) execute function tell_of_decision_edition();
