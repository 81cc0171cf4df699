-- What another system calls a thing that it loads, and what its last load left there. Within a body it is the name of one
-- thing; what a system calls things of other bodies is for nobody to find out who may not work there.
create table external_link (
    id uuid constraint external_link_pk primary key,
    system text not null,
    kind text not null constraint external_link_kind check (kind in ('meetings', 'agenda-items', 'attachments')),
    external_id text not null,
    body_id uuid not null constraint external_link_body_fk references body (id) on delete cascade,
    -- Without a foreign key: that a thing is gone is something to know when it is loaded again.
    resource_id uuid not null,
    -- Sealed, so that they repeat nothing of what was loaded: the last line, and each member as it left it.
    line text not null,
    members jsonb not null,
    constraint external_link_unique unique (system, kind, external_id, body_id)
);

create index external_link_body_idx on external_link (body_id);

-- Who is looked for by what others call them.
create index meeting_refs_idx on meeting using gin (refs jsonb_path_ops) where refs <> '[]';
create index agenda_item_refs_idx on agenda_item using gin (refs jsonb_path_ops) where refs <> '[]';
create index attachment_refs_idx on attachment using gin (refs jsonb_path_ops) where refs <> '[]';
