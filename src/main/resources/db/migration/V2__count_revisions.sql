-- Every row of the domain carries, per audience (0 public, 1 internal, 2 closed), a revision and the time it moved.
-- Audiences are nested, so a change is described by the lowest audience whose view it changes: all above it move too.
--
--   audience           the lowest audience that may know of the row
--   content_audience   the lowest audience that sees the whole of it; between the two the row shows in neutral form
--   touched            written by the triggers of other tables: the lowest audience for which something shown
--                      together with this row moved; null at rest
--   moved_in/moved_from  the transaction that moved the row last, and from which audience, so that a transaction
--                      moves a row once however many of its children it changes
--
create function counted(whole_row jsonb) returns jsonb language sql immutable as $$
    select whole_row - array['touched', 'moved_in', 'moved_from', 'public_revision', 'public_modified_at',
        'internal_revision', 'internal_modified_at', 'closed_revision', 'closed_modified_at']
$$;

-- Arguments: the columns that show in the neutral form.
create function count_revision() returns trigger language plpgsql as $$
declare
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
        lowest := least(lowest, old.content_audience, new.content_audience);
        if old.audience <> new.audience
            or exists (select from unnest(tg_argv) shown where is_now -> shown is distinct from was -> shown) then
            lowest := least(lowest, old.audience, new.audience);
        end if;
    end if;

    if old.moved_in = pg_current_xact_id() then
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
