create table body (
    id uuid constraint body_pk primary key,
    code text not null
        constraint body_code_unique unique
        constraint body_code_form check (code = btrim(code) and length(code) between 1 and 20),
    name text not null constraint body_name_length check (length(name) between 1 and 200),
    kind text not null constraint body_kind check (
        kind in ('EXECUTIVE_BOARD', 'COMMITTEE', 'COUNCIL', 'CO_DETERMINATION', 'MANAGEMENT_FORUM', 'EXTERNAL')),
    publication_policy text not null constraint body_publication_policy check (publication_policy in ('PUBLIC', 'INTERNAL')),
    closed_title_policy text not null constraint body_closed_title_policy check (
        closed_title_policy in ('SHOW', 'NEUTRAL', 'HIDE')),
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
    constraint body_audience check (audience between 0 and content_audience and content_audience <= 2)
);

create function expose_body() returns trigger language plpgsql as $$
begin
    new.audience := case new.publication_policy when 'PUBLIC' then 0 else 1 end;
    new.content_audience := new.audience;
    return new;
end
$$;

create trigger a_expose before insert or update on body for each row execute function expose_body();
create trigger b_count_revision before insert or update on body for each row execute function count_revision();
