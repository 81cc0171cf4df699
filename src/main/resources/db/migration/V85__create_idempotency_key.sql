-- What was done under a key that its caller gave it, so that it is done once. In place of the key and of what was sent there
-- are seals of them. What it made is in the audit log, under the same transaction; the address stands here only where it
-- does not follow from that. The status is null where the operation answers repeats by itself.
create table idempotency_key (
    seal text constraint idempotency_key_pk primary key constraint idempotency_key_seal_form check (seal ~ '^[0-9a-f]{64}$'),
    content text not null constraint idempotency_key_content_form check (content ~ '^[0-9a-f]{64}$'),
    caller text not null,
    route text not null,
    status integer constraint idempotency_key_status check (status between 200 and 299),
    address text,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now()
);

create index idempotency_key_at_idx on idempotency_key (at);
