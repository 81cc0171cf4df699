-- A key is known by its prefix; of the whole of it there is only a seal, made with the installation's secret. The secret
-- before the last rotation stays valid until previous_expires_at.
create table api_key (
    id uuid constraint api_key_pk primary key,
    name text not null constraint api_key_name_length check (length(name) between 1 and 200),
    identifiers varchar[] not null,
    prefix text not null
        constraint api_key_prefix_unique unique
        constraint api_key_prefix_form check (prefix ~ '^[0-9a-z]{8}$'),
    seal bytea not null constraint api_key_seal_length check (length(seal) = 32),
    previous_prefix text
        constraint api_key_previous_prefix_unique unique
        constraint api_key_previous_prefix_form check (previous_prefix ~ '^[0-9a-z]{8}$'),
    previous_seal bytea constraint api_key_previous_seal_length check (length(previous_seal) = 32),
    previous_expires_at timestamptz,
    state text not null constraint api_key_state check (state in ('ACTIVE', 'REVOKED')),
    state_reason text,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz,
    version bigint not null,
    modified_at timestamptz not null,
    constraint api_key_previous_whole check (num_nulls(previous_prefix, previous_seal, previous_expires_at) in (0, 3))
);
