-- When a key was used last, to the minute; apart from the key, which a use does not change.
create table api_key_use (
    api_key_id uuid
        constraint api_key_use_pk primary key
        constraint api_key_use_key_fk references api_key on delete cascade,
    last_used_at timestamptz not null
);
