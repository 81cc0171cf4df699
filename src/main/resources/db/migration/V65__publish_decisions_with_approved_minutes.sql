-- What is confirmed, corrected or retracted while minutes are a draft is public when they are approved, also where they
-- were approved before and reopened. Until then lower audiences than the internal one find such a decision in the last
-- approved version only, as it was there. minuted: approved minutes say of the decision what it says now.
alter table decision add minuted boolean not null default false;

update decision d set minuted = true
    from meeting m where m.id = d.meeting_id and m.minutes_approved_at is not null and d.state <> 'DRAFT';

create or replace function expose_decision() returns trigger language plpgsql as $$
declare
    item agenda_item;
    were_it_open smallint;
    parent_content smallint := 0;
begin
    if exists (select from meeting m where m.id = new.meeting_id and m.state = 'MINUTES_APPROVED') then
        new.minuted := new.state <> 'DRAFT';
    elsif tg_op = 'INSERT' then
        new.minuted := false;
    else
        new.minuted := old.minuted and (new.state, new.edition) = (old.state, old.edition);
    end if;
    select i.* into item from agenda_item i where i.id = new.item_id;
    if item.parent_id is not null then
        select p.content_audience into parent_content from agenda_item p where p.id = item.parent_id;
    end if;
    were_it_open := case when new.state = 'DRAFT' then 2
        else greatest(outcome_audience(new.meeting_id), case when new.minuted then 0 else 1 end, item.audience,
            parent_content) end;
    new.content_audience := case when new.access = 'CLOSED' then 2
        else greatest(were_it_open, item.content_audience) end;
    new.audience := case when new.public_text is null then new.content_audience
        else least(were_it_open, new.content_audience) end;
    return new;
end
$$;

-- See V13.
drop trigger d_expose_below on meeting;
create trigger d_expose_below after update on meeting for each row
    when ((new.audience, new.minutes_approved_at, new.state = 'MINUTES_APPROVED')
        is distinct from (old.audience, old.minutes_approved_at, old.state = 'MINUTES_APPROVED'))
    execute function expose_below_meeting();

-- As in V26: that a decision is in approved minutes follows from their approval.
create or replace function authored(whole_row jsonb) returns jsonb language sql immutable as $$
    select counted(whole_row)
        - array['audience', 'content_audience', 'shown_title', 'public_rank', 'internal_rank', 'minuted']
$$;
