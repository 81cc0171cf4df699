create table attachment (
    id uuid constraint attachment_pk primary key,
    item_id uuid not null,
    decision_id uuid,
    meeting_id uuid not null,
    body_id uuid not null,
    index integer not null constraint attachment_index check (index > 0),
    title text not null constraint attachment_title_length check (length(title) between 1 and 2000),
    public_title text,
    shown_title text,
    access text not null constraint attachment_access check (access in ('OPEN', 'CLOSED')),
    legal_basis text,
    document_system text,
    document_text text,
    document_number text,
    document_key text,
    case_system text,
    case_text text,
    case_number text,
    case_key text,
    document_id text,
    type_code text,
    file_name text,
    version_label text,
    document_date date,
    refs jsonb not null default '[]',
    audience smallint not null,
    content_audience smallint not null,
    public_revision bigint not null,
    public_modified_at timestamptz not null,
    internal_revision bigint not null,
    internal_modified_at timestamptz not null,
    closed_revision bigint not null,
    closed_modified_at timestamptz not null,
    moved_in xid8 not null,
    moved_from smallint not null,
    touched smallint,
    constraint attachment_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint attachment_item_fk foreign key (item_id, meeting_id, body_id)
        references agenda_item (id, meeting_id, body_id),
    constraint attachment_decision_fk foreign key (decision_id, item_id) references decision (id, item_id),
    constraint attachment_document_number check (
        num_nulls(document_system, document_text, document_number, document_key) in (0, 4)),
    constraint attachment_case_number check (num_nulls(case_system, case_text, case_number, case_key) in (0, 4))
);

create index attachment_item_idx on attachment (item_id);
create index attachment_decision_idx on attachment (decision_id) where decision_id is not null;
create index attachment_meeting_idx on attachment (meeting_id);
create index attachment_document_idx on attachment (document_key, document_system) where document_key is not null;
create index attachment_case_idx on attachment (case_key, case_system) where case_key is not null;

-- shown_title is what the body's policy lets lower audiences know of a closed attachment.
create function expose_attachment() returns trigger language plpgsql as $$
declare
    policy text;
begin
    select greatest(i.content_audience, coalesce(d.content_audience, 0)), b.closed_title_policy
        into new.audience, policy
        from agenda_item i join body b on b.id = i.body_id left join decision d on d.id = new.decision_id
        where i.id = new.item_id;
    new.content_audience := case when new.access = 'CLOSED' then 2 else new.audience end;
    if new.access = 'CLOSED' and policy = 'HIDE' then
        new.audience := 2;
    end if;
    new.shown_title := case when new.access = 'OPEN' or policy = 'SHOW' then new.title else new.public_title end;
    return new;
end
$$;

create trigger a_expose before insert or update on attachment for each row execute function expose_attachment();
create trigger b_count_revision before insert or update on attachment for each row
    execute function count_revision('index', 'shown_title', 'access');
