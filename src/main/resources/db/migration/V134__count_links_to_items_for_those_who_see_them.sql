-- As links to meetings do (V62): a link to an item counts for those alone who see one of the two that it names before and
-- after. Audiences of two bodies do not compare, so across bodies only what everybody sees counts, see V57.
create function lowest_of_items(own_body uuid, variadic items uuid[]) returns smallint language sql stable as $$
    select coalesce(min(i.audience), 3::smallint) from agenda_item i
        where i.id = any(items) and (i.body_id = own_body or i.audience = 0)
$$;

-- Arguments: the columns that show in the neutral form.
create or replace function count_revision() returns trigger language plpgsql as $$
declare
    places constant text[] := array['position', 'sequence', 'index'];
    ranks constant text[] := array['public_rank', 'internal_rank'];
    links constant text[] := array['linked_meeting_id', 'predecessor_id'];
    is_now constant jsonb := counted(to_jsonb(new));
    was jsonb;
    lowest smallint;
    above smallint := 3;
begin
    if tg_op = 'INSERT' then
        new.public_revision := 1;
        new.internal_revision := 1;
        new.closed_revision := 1;
        new.public_modified_at := now();
        new.internal_modified_at := now();
        new.closed_modified_at := now();
        new.moved_in := pg_current_xact_id();
        new.moved_from := new.audience;
        new.touched := null;
        return new;
    end if;

    was := counted(to_jsonb(old));
    lowest := new.touched;
    new.touched := null;
    if is_now <> was then
        if is_now - places - ranks - links <> was - places - ranks - links then
            lowest := least(lowest, old.content_audience, new.content_audience);
        end if;
        if old.audience <> new.audience
            or exists (select from unnest(tg_argv) shown where is_now -> shown is distinct from was -> shown) then
            lowest := least(lowest, old.audience, new.audience);
        end if;
        if is_now -> 'linked_meeting_id' is distinct from was -> 'linked_meeting_id' then
            lowest := least(lowest, greatest(new.content_audience, lowest_of_meetings(
                (was ->> 'linked_meeting_id')::uuid, (is_now ->> 'linked_meeting_id')::uuid)));
        end if;
        if is_now -> 'predecessor_id' is distinct from was -> 'predecessor_id' then
            lowest := least(lowest, greatest(new.content_audience, lowest_of_items((is_now ->> 'body_id')::uuid,
                (was ->> 'predecessor_id')::uuid, (is_now ->> 'predecessor_id')::uuid)));
        end if;
        if is_now -> 'public_rank' is distinct from was -> 'public_rank' then
            lowest := least(lowest, 0);
        elsif is_now -> 'internal_rank' is distinct from was -> 'internal_rank' then
            lowest := least(lowest, 1);
        elsif exists (select from unnest(places) place where is_now -> place is distinct from was -> place) then
            lowest := least(lowest, 2);
        end if;
    end if;

    if old.moved_in = pg_current_xact_id() and old.closed_modified_at = now() then
        above := old.moved_from;
    end if;
    if lowest is null or lowest >= above then
        -- Nothing to count. An update that changes nothing else either need not be written, unless a client waits for
        -- the count of its rows.
        return case when is_now = was and pg_trigger_depth() > 1 then null else new end;
    end if;

    if lowest <= 0 and above > 0 then
        new.public_revision := old.public_revision + 1;
        new.public_modified_at := now();
    end if;
    if lowest <= 1 and above > 1 then
        new.internal_revision := old.internal_revision + 1;
        new.internal_modified_at := now();
    end if;
    if above > 2 then
        new.closed_revision := old.closed_revision + 1;
        new.closed_modified_at := now();
    end if;
    new.moved_in := pg_current_xact_id();
    new.moved_from := lowest;
    return new;
end
$$;
