-- One change for each row that a transaction touches, however often it does. The triggers of a nested statement run before
-- those of the statement around it that have not run yet, so none takes its new row for the last: each looks at the table.
create function tell_change() returns trigger language plpgsql as $$
declare
    written record;
    moved_before boolean := false;
    body uuid;
    before smallint[] := array[3, 3];
    is_now record;
begin
    if tg_op = 'INSERT' then
        written := new;
    else
        written := old;
        moved_before := old.moved_in = pg_current_xact_id() and old.closed_modified_at = now();
        before := case when not moved_before then array[old.audience, old.content_audience] end;
    end if;
    if tg_table_name = 'body' then
        body := written.id;
    else
        body := written.body_id;
    end if;
    execute format('select t.audience, t.content_audience, t.moved_from, t.public_revision, t.internal_revision,
        t.closed_revision from %I t where t.id = $1', tg_table_name) into is_now using written.id;
    if is_now.audience is null then
        -- As if it were hidden, which moves the revisions.
        select 3::smallint as audience, 3::smallint as content_audience, 0::smallint as moved_from,
            written.public_revision + case when moved_before and written.moved_from <= 0 then 0 else 1 end as public_revision,
            written.internal_revision + case when moved_before and written.moved_from <= 1 then 0 else 1 end
                as internal_revision,
            written.closed_revision + case when moved_before then 0 else 1 end as closed_revision
            into is_now;
    end if;
    insert into change_unnumbered as told (resource, resource_id, body_id, audience_before, content_before, audience_after,
            content_after, moved_from, public_version, internal_version, closed_version)
        values (upper(tg_table_name::text), written.id, body, before[1], before[2], is_now.audience, is_now.content_audience,
            is_now.moved_from, is_now.public_revision, is_now.internal_revision, is_now.closed_revision)
        on conflict (resource_id, transaction, at) do update
            set audience_before = coalesce(excluded.audience_before, told.audience_before),
                content_before = coalesce(excluded.content_before, told.content_before),
                audience_after = excluded.audience_after,
                content_after = excluded.content_after,
                moved_from = excluded.moved_from,
                public_version = excluded.public_version,
                internal_version = excluded.internal_version,
                closed_version = excluded.closed_version;
    return null;
end
$$;

-- Nobody can follow what was emptied at one stroke: whoever tries is told to read everything anew.
create function renew_epoch() returns trigger language plpgsql as $$
begin
    update installation set epoch = gen_random_uuid();
    return null;
end
$$;

-- For every table that holds resources: id, body_id (but for bodies), and the columns of V2.
create function tell_changes_of(told regclass) returns void language plpgsql as $$
begin
    execute format('create trigger y_tell_change after insert or delete on %s for each row execute function tell_change()',
        told);
    execute format('create trigger y_tell_change_update after update on %s for each row
        when ((new.closed_revision, new.moved_from, new.audience, new.content_audience)
            is distinct from (old.closed_revision, old.moved_from, old.audience, old.content_audience))
        execute function tell_change()', told);
    execute format('create trigger y_renew_epoch after truncate on %s execute function renew_epoch()', told);
end
$$;

select tell_changes_of(told::regclass)
    from unnest(array['body', 'membership', 'meeting', 'agenda_item', 'decision', 'task', 'attachment', 'path_step',
        'standing_item', 'backlog_entry', 'wheel_entry']) told;
