-- That another system has filed an edition of a decision, or that the decision was retracted. A new edition has none, so
-- nothing has to be taken back when one is made; and nobody's view of the decision moves.
create table decision_receipt (
    id uuid constraint decision_receipt_pk primary key,
    decision_id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    system text not null,
    edition integer not null constraint decision_receipt_edition check (edition > 0),
    state text not null constraint decision_receipt_state check (state in ('CONFIRMED', 'RETRACTED')),
    reference text not null,
    filed_at timestamptz,
    received_at timestamptz not null,
    constraint decision_receipt_decision_fk foreign key (decision_id) references decision (id),
    constraint decision_receipt_unique unique (decision_id, system, edition, state)
);

create index decision_receipt_meeting_idx on decision_receipt (meeting_id);

select audit_writes_to('decision_receipt');
