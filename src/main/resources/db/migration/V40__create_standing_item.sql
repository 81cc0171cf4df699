create table standing_item (
    id uuid constraint standing_item_pk primary key,
    body_id uuid not null constraint standing_item_body_fk references body on delete cascade,
    title text not null constraint standing_item_title_length check (length(title) between 1 and 2000),
    kind text not null constraint standing_item_kind check (kind in ('ITEM', 'SUB_ITEM', 'STANDING', 'INFORMATION', 'BREAK',
        'LOGISTICS', 'REFERENCE', 'ANY_OTHER_BUSINESS', 'MINUTES_APPROVAL')),
    case_system text,
    case_text text,
    case_number text,
    case_key text,
    rule jsonb not null,
    valid_from date,
    valid_to date,
    section jsonb,
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
    constraint standing_item_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint standing_item_case_number check (num_nulls(case_system, case_text, case_number, case_key) in (0, 4)),
    constraint standing_item_period check (valid_to >= valid_from)
);

create index standing_item_body_idx on standing_item (body_id, id);

-- What a body plans is for employees.
create function expose_to_employees() returns trigger language plpgsql as $$
begin
    new.audience := 1;
    new.content_audience := 1;
    return new;
end
$$;

create trigger a_expose before insert or update on standing_item for each row execute function expose_to_employees();
create trigger b_count_revision before insert or update on standing_item for each row execute function count_revision();
create trigger a_refuse_cpr_number before insert or update on standing_item for each row
    execute function refuse_cpr_number('standing-items');
select audit_writes_to('standing_item');
