-- Agendas that were sent out, approved minutes and what members said to them are evidence. Nothing of it changes or goes,
-- but for the text that a redaction of the meeting takes out in its transaction. Arguments: the columns with text.
create function keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv
        -- The time too: a database restored into another server counts its transactions anew.
        and exists (select from audit_entry e where e.resource_id = old.meeting_id
            and e.transaction = pg_current_xact_id() and e.at = now() and e.action = 'REDACT') then
        return new;
    end if;
    raise exception using errcode = '42501', message = tg_table_name || ' is evidence and stays as it is';
end
$$;

create trigger keep_evidence before update or delete on agenda_version for each row
    execute function keep_evidence('content', 'comment');
create trigger keep_evidence before update or delete on minutes_version for each row
    execute function keep_evidence('content', 'reason', 'comment');
create trigger keep_evidence before update or delete on minutes_approval for each row
    execute function keep_evidence('member', 'statement', 'recorded_by');
create trigger never_emptied before truncate on agenda_version for each statement execute function refuse_change();
create trigger never_emptied before truncate on minutes_version for each statement execute function refuse_change();
create trigger never_emptied before truncate on minutes_approval for each statement execute function refuse_change();
revoke delete, truncate on agenda_version from public, current_user;
revoke delete, truncate on minutes_version from public, current_user;
revoke delete, truncate on minutes_approval from public, current_user;
