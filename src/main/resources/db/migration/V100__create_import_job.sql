-- Many minutes, sent together and taken in one after the other. Uploader and grants are those of whoever sent them: each
-- file is taken in on their behalf, as long as they may.
create table import_job (
    id uuid constraint import_job_pk primary key,
    body_id uuid not null constraint import_job_body_fk references body on delete cascade,
    dry_run boolean not null,
    approved boolean not null,
    archive boolean,
    uploader text not null,
    remote_address text,
    grants jsonb not null,
    state text not null constraint import_job_state check (
        state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    state_reason text,
    state_comment text,
    failure text constraint import_job_failure check (failure in ('NOT_PERMITTED', 'EXPIRED')),
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    version bigint not null,
    modified_at timestamptz not null,
    constraint import_job_failed_for_something check ((state = 'FAILED') = (failure is not null)),
    constraint import_job_finished_at_the_end check (
        (state in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null))
);

create index import_job_body_idx on import_job (body_id, id);
create index import_job_unfinished_idx on import_job (id) where finished_at is null;

select audit_writes_to('import_job');
