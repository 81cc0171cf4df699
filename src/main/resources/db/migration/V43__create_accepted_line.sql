-- Which items of agendas were made of which proposed lines; an agenda takes a line once.
create table accepted_line (
    id uuid constraint accepted_line_pk primary key,
    item_id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    source_kind text not null constraint accepted_line_source_kind check (
        source_kind in ('STANDING_ITEM', 'BACKLOG', 'TASK_DUE', 'WHEEL', 'PATH_STEP')),
    source_id uuid not null,
    constraint accepted_line_item_fk foreign key (item_id, meeting_id, body_id)
        references agenda_item (id, meeting_id, body_id) on delete cascade,
    constraint accepted_line_source_unique unique (meeting_id, source_kind, source_id)
);

create index accepted_line_item_idx on accepted_line (item_id);
create index accepted_line_source_idx on accepted_line (source_kind, source_id);
create index accepted_line_body_idx on accepted_line (body_id, source_kind);

select audit_writes_to('accepted_line');
