-- The steps of a meeting, an item or a decision from state to state, each as long as the thing is there. Whoever sees the
-- whole of the thing sees them. They need no audit of their own: the write of the thing that took the step is in the log.
create table step (
    thing_id uuid not null,
    number integer not null constraint step_number check (number > 0),
    meeting_id uuid not null,
    from_state text not null,
    to_state text not null,
    taken_at timestamptz not null,
    taken_by text not null,
    reason text,
    comment text,
    constraint step_pk primary key (thing_id, number),
    constraint step_meeting_fk foreign key (meeting_id) references meeting (id) on delete cascade
);

create index step_meeting_idx on step (meeting_id);

create function note_step() returns trigger language plpgsql as $$
begin
    -- The row's own lock keeps others from counting at the same time. By the clock: a transaction that waited for
    -- another began before it.
    insert into step (thing_id, number, meeting_id, from_state, to_state, taken_at, taken_by, reason, comment)
        values (new.id, (select count(*) + 1 from step s where s.thing_id = new.id),
            coalesce((to_jsonb(new) ->> 'meeting_id')::uuid, new.id), old.state, new.state, clock_timestamp(),
            coalesce(nullif(current_setting('referat.caller', true), ''), 'database:' || session_user),
            new.state_reason, new.state_comment);
    return null;
end
$$;

create function forget_steps() returns trigger language plpgsql as $$
begin
    delete from step s where s.thing_id = old.id;
    return null;
end
$$;

create trigger c_note_step after update on meeting for each row
    when (new.state <> old.state) execute function note_step();
create trigger c_note_step after update on agenda_item for each row
    when (new.state <> old.state) execute function note_step();
create trigger c_note_step after update on decision for each row
    when (new.state <> old.state) execute function note_step();
create trigger c_forget_steps after delete on agenda_item for each row execute function forget_steps();
create trigger c_forget_steps after delete on decision for each row execute function forget_steps();

-- A redaction takes words out of it; nothing else ever changes.
create trigger only_words_change
    before update of thing_id, number, meeting_id, from_state, to_state, taken_at, taken_by on step
    for each statement execute function refuse_change();
