create table membership (
    id uuid constraint membership_pk primary key,
    body_id uuid not null constraint membership_body_fk references body on delete cascade,
    party jsonb not null,
    role text not null constraint membership_role check (
        role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE', 'SECRETARY')),
    valid_from date,
    valid_to date,
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
    constraint membership_audience check (audience between 0 and content_audience and content_audience <= 2),
    constraint membership_period check (valid_to >= valid_from)
);

create index membership_body_idx on membership (body_id, id);

create function expose_membership() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- A change of the body under way cannot see this row yet: one of the two waits for the other.
        perform from body b where b.id = new.body_id for share;
    end if;
    select b.audience, b.audience into new.audience, new.content_audience from body b where b.id = new.body_id;
    return new;
end
$$;

create trigger a_expose before insert or update on membership for each row execute function expose_membership();
create trigger b_count_revision before insert or update on membership for each row execute function count_revision();
