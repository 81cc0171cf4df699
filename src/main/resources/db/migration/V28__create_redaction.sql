-- That unlawful text was taken out of a meeting, and why; the text itself is nowhere any more. The meeting is no foreign
-- key: its redactions stay when it goes.
create table redaction (
    id uuid constraint redaction_pk primary key,
    meeting_id uuid not null,
    body_id uuid not null,
    caller text not null,
    at timestamptz not null,
    reason text not null
);

create index redaction_meeting_idx on redaction (meeting_id, id);

create trigger only_added before update or delete or truncate on redaction
    for each statement execute function refuse_change();
revoke update, delete, truncate on redaction from public, current_user;

-- Comes before the rows are written, whose own entries this one stands for.
create function audit_redaction() returns trigger language plpgsql as $$
begin
    insert into audit_entry (action, resource, resource_id, body_id, reason)
        values ('REDACT', 'meeting', new.meeting_id, new.body_id, new.reason);
    return null;
end
$$;

create trigger z_audit after insert on redaction for each row execute function audit_redaction();
