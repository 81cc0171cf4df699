-- Agendas as they were sent out. A version shows through its meeting, to those who saw the meeting when it was made and
-- see it now, and in content each thing says who saw it then.
create table agenda_version (
    id uuid constraint agenda_version_pk primary key,
    meeting_id uuid not null,
    body_id uuid not null,
    number integer not null constraint agenda_version_number check (number > 0),
    kind text not null constraint agenda_version_kind check (kind in ('AGENDA', 'SUPPLEMENTARY')),
    published_at timestamptz not null,
    comment text,
    content jsonb not null,
    audience smallint not null constraint agenda_version_audience check (audience between 0 and 2),
    constraint agenda_version_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
    constraint agenda_version_number_unique unique (meeting_id, number),
    constraint agenda_version_first_is_agenda check ((kind = 'AGENDA') = (number = 1))
);

create function expose_version() returns trigger language plpgsql as $$
begin
    select m.audience into new.audience from meeting m where m.id = new.meeting_id;
    return new;
end
$$;

create trigger a_expose before insert on agenda_version for each row execute function expose_version();
select audit_writes_to('agenda_version');
