-- What a decision said before it was corrected.
create table decision_edition (
    decision_id uuid not null constraint decision_edition_decision_fk references decision,
    edition integer not null,
    text text not null,
    public_text text,
    outcomes text[] not null,
    replaced_because text not null,
    replaced_at timestamptz not null,
    constraint decision_edition_pk primary key (decision_id, edition)
);
