-- How long a body keeps things of a kind, and by what plan (kassationsplan).
create table retention_rule (
    id uuid constraint retention_rule_pk primary key,
    body_id uuid not null constraint retention_rule_body_fk references body on delete cascade,
    kind text not null constraint retention_rule_kind check (kind in ('MEETING', 'TASK', 'SOURCE_TEXT', 'IMPORT_JOB')),
    keep_for text not null constraint retention_rule_keep_for check (
        keep_for ~ '^P[0-9]+[YMD]' and keep_for ~ '^P([0-9]+Y)?([0-9]+M)?([0-9]+D)?$'),
    action text not null constraint retention_rule_action check (action in ('ARCHIVE', 'DELETE')),
    basis text not null constraint retention_rule_basis_length check (length(basis) between 1 and 2000),
    version bigint not null,
    modified_at timestamptz not null,
    constraint retention_rule_unique unique (body_id, kind)
);

select audit_writes_to('retention_rule');
