-- A file of a job, and what became of it; outcome is null until something did.
create table import_file (
    id uuid constraint import_file_pk primary key,
    job_id uuid not null constraint import_file_job_fk references import_job on delete cascade,
    place integer not null constraint import_file_place check (place > 0),
    name text not null constraint import_file_name_length check (length(name) between 1 and 1000),
    size bigint not null,
    outcome text constraint import_file_outcome check (
        outcome in ('CREATED', 'ALREADY_IMPORTED', 'NOTHING', 'CONFLICT', 'INVALID', 'GIVEN_UP', 'SKIPPED')),
    meeting_id uuid,
    created jsonb,
    unplaced integer,
    proposed_tasks integer,
    remarks integer,
    problem jsonb,
    finished_at timestamptz,
    constraint import_file_unique unique (job_id, place),
    constraint import_file_finished_with_outcome check ((outcome is null) = (finished_at is null))
);

create index import_file_waiting_idx on import_file (job_id, place) where outcome is null;

-- What waits to be taken in; gone as soon as it was. Minutes may be closed, and source_text keeps what was imported.
create table import_file_content (
    file_id uuid constraint import_file_content_pk primary key
        constraint import_file_content_file_fk references import_file on delete cascade,
    content bytea not null
);

-- Noted before a file is tried and in a transaction of its own, so that one that brings the program down is known by it.
-- The reference takes a lock on the file that goes with "for no key update", by which it is claimed.
create table import_attempt (
    file_id uuid not null constraint import_attempt_file_fk references import_file on delete cascade,
    at timestamptz not null
);

create index import_attempt_file_idx on import_attempt (file_id);
