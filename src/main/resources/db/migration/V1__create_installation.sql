-- One row for the life of the database: replicas share the secret that signs cursors, and a feed knows its epoch.
create table installation (
    only_row boolean not null default true
        constraint installation_pk primary key
        constraint installation_only_row check (only_row),
    epoch uuid not null default gen_random_uuid(),
    secret bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
        constraint installation_secret_length check (length(secret) = 32),
    created_at timestamptz not null default now()
);

insert into installation default values;
