-- The text that an import came from: evidence, never shown. One text is imported into a body once.
create table source_text (
    id uuid constraint source_text_pk primary key,
    body_id uuid not null,
    meeting_id uuid not null,
    sha256 text not null constraint source_text_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    text text not null,
    imported_at timestamptz not null,
    approved boolean not null,
    constraint source_text_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
    constraint source_text_unique unique (body_id, sha256)
);

create index source_text_meeting_idx on source_text (meeting_id);
