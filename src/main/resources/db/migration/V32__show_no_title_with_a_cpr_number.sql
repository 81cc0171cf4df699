-- shown_title is what the body's policy lets lower audiences know of a closed attachment: a title that holds a CPR number
-- gives way to the public one, and that to none. Nothing is refused, so that nobody learns of it by changing the policy.
create or replace function expose_attachment() returns trigger language plpgsql as $$
declare
    policy text;
begin
    select greatest(i.content_audience, coalesce(d.content_audience, 0)), b.closed_title_policy
        into new.audience, policy
        from agenda_item i join body b on b.id = i.body_id left join decision d on d.id = new.decision_id
        where i.id = new.item_id;
    new.content_audience := case when new.access = 'CLOSED' then 2 else new.audience end;
    if new.access = 'CLOSED' and policy = 'HIDE' then
        new.audience := 2;
    end if;
    new.shown_title := case
        when new.access = 'OPEN' or policy = 'SHOW' and not holds_cpr_number(new.title) then new.title
        when not holds_cpr_number(new.public_title) then new.public_title
    end;
    return new;
end
$$;

update attachment set item_id = item_id
    where access = 'CLOSED' and (holds_cpr_number(title) or holds_cpr_number(public_title));
