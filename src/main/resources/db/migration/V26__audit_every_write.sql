-- What somebody wrote into a row, without what follows from it: audiences and ranks worked out anew and revisions that
-- move are no writes of their own.
create function authored(whole_row jsonb) returns jsonb language sql immutable as $$
    select counted(whole_row) - array['audience', 'content_audience', 'shown_title', 'public_rank', 'internal_rank']
$$;

-- One entry for each row that a transaction creates, changes or deletes, however many statements it takes. Its versions
-- are the closed audience's before and after the transaction, which moves them by one at most and may have done so
-- already because of another row.
create function audit_write() returns trigger language plpgsql as $$
declare
    was constant jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_now constant jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    written constant jsonb := coalesce(is_now, was);
    kind constant text := replace(tg_table_name, '_', '-');
    thing uuid := written ->> 'id';
    meeting uuid := written ->> 'meeting_id';
    body uuid := written ->> 'body_id';
begin
    if tg_table_name = 'decision_edition' then
        thing := written ->> 'decision_id';
        select d.meeting_id, d.body_id into meeting, body from decision d where d.id = thing;
    elsif tg_table_name = 'meeting' then
        meeting := thing;
    elsif tg_table_name = 'body' then
        body := thing;
    end if;
    -- A redaction is entered once: which rows held the text is for nobody to read who may not see them.
    if exists (select from audit_entry e where e.resource_id = meeting and e.transaction = pg_current_xact_id()
                and e.at = now() and e.action = 'REDACT')
        -- The time too: a database restored into another server counts its transactions anew.
        or tg_op = 'UPDATE' and exists (select from audit_entry e
            where e.resource_id = thing and e.transaction = pg_current_xact_id() and e.at = now()
                and e.resource = kind and e.action in ('CREATE', 'UPDATE')) then
        return null;
    end if;
    insert into audit_entry (action, resource, resource_id, body_id, old_version, new_version)
        values (case tg_op when 'INSERT' then 'CREATE' else tg_op end, kind, thing, body,
            nullif(coalesce(was ->> 'closed_revision', was ->> 'version')::bigint
                - case when was ->> 'moved_in' = pg_current_xact_id()::text then 1 else 0 end, 0),
            coalesce(is_now ->> 'closed_revision', is_now ->> 'version')::bigint);
    return null;
end
$$;

create function audit_truncate() returns trigger language plpgsql as $$
begin
    insert into audit_entry (action, resource) values ('DELETE', replace(tg_table_name, '_', '-'));
    return null;
end
$$;

-- For every table that holds what somebody wrote.
create function audit_writes_to(audited regclass) returns void language plpgsql as $$
begin
    execute format('create trigger z_audit after insert or delete on %s for each row execute function audit_write()', audited);
    execute format('create trigger z_audit_update after update on %s for each row
        when (authored(to_jsonb(old)) <> authored(to_jsonb(new))) execute function audit_write()', audited);
    execute format('create trigger z_audit_truncate after truncate on %s execute function audit_truncate()', audited);
end
$$;

select audit_writes_to(audited::regclass)
    from unnest(array['body', 'membership', 'meeting', 'agenda_item', 'decision', 'decision_edition', 'task', 'attachment',
        'source_text', 'api_key']) audited;
