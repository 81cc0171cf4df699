-- What happened to resources, in an order in which clients can follow it.
--
-- Nothing that a transaction writes can say in which order it will commit: whoever reads by a sequence or a time passes by
-- what commits late, and a lock held until the commit would let all who write wait for each other. So a change waits, in the
-- transaction that made it, until a sequencer sees it committed and gives it the next number (number_changes). Of one
-- resource each change waits its turn: the next transaction comes to its row only after the one before has committed.
--
-- Per audience (0 public, 1 internal, 2 closed; 3 is nobody) it follows from the columns what kind of change it is:
--
--   audience          the lowest audience that is told; it and all above it
--   audience_before   the lowest audience that knew of the resource: for those above it that do not know of it any more, it
--   audience_after    is deleted; for those that know of it now and did not, it is created
--   content_before    the lowest audience that saw the whole of it: whoever knows of it still and saw it whole, for them it
--   content_after     is closed now; the other way round it is opened; all others see it updated
--   …_version         the revision of each audience; of what it does not see any more, the one after the last it saw
create table change (
    number bigint constraint change_pk primary key constraint change_number check (number > 0),
    -- What two histories of one database, one of them restored, do not have in common.
    mark uuid not null default gen_random_uuid(),
    transaction xid8 not null,
    at timestamptz not null,
    resource text not null,
    resource_id uuid not null,
    body_id uuid not null,
    audience smallint not null constraint change_audience check (audience between 0 and 2),
    audience_before smallint not null,
    audience_after smallint not null,
    content_before smallint not null,
    content_after smallint not null,
    public_version bigint not null,
    internal_version bigint not null,
    closed_version bigint not null
);

-- However much happens that somebody may not know of, they do not wait for it.
create index change_public_idx on change (number) where audience <= 0;
create index change_internal_idx on change (number) where audience <= 1;
create index change_body_idx on change (body_id, number);

create table change_unnumbered (
    -- The order in which they get their numbers, so never cached by a session.
    id bigint generated always as identity (cache 1) constraint change_unnumbered_pk primary key,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now(),
    resource text not null,
    resource_id uuid not null,
    body_id uuid not null,
    -- Null until the trigger of the row's first change in the transaction has run, which need not be the first to run.
    audience_before smallint,
    content_before smallint,
    audience_after smallint not null,
    content_after smallint not null,
    -- The lowest audience whose revision moved.
    moved_from smallint not null,
    public_version bigint not null,
    internal_version bigint not null,
    closed_version bigint not null,
    -- The time too: a database restored into another server counts its transactions anew.
    constraint change_unnumbered_once unique (resource_id, transaction, at)
);
