-- What the role of the running service may do where another role owns the tables: read everything and write what the
-- domain writes. It changes no table, adds to the log and to redactions without changing them, and only reads the seals.
-- To be asked for again after every migration, which brings tables that are not granted yet.
create function grant_to_service(service name) returns void language plpgsql as $$
declare
    home constant regnamespace := current_schema()::regnamespace;
    relation record;
begin
    -- Pods that start side by side come one after the other: PostgreSQL refuses to change the same rights twice at once.
    perform pg_advisory_xact_lock('grant_to_service'::regproc::oid::bigint);
    execute format('revoke create on schema %s from public', home);
    execute format('revoke temporary on database %I from public', current_database());
    execute format('grant usage on schema %s to %I', home, service);
    for relation in
        select c.oid::regclass as name, case
                when c.relname in ('flyway_schema_history', 'audit_seal', 'audit_unsealed') then 'select'
                when exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'refuse_change'::regproc
                        -- Whatever is updated of it, and not some columns only.
                        and t.tgtype & 16 <> 0 and t.tgattr = ''::int2vector)
                    then 'select, insert'
                else 'select, insert, update, delete' end as rights
        from pg_class c where c.relnamespace = home and c.relkind in ('r', 'p', 'v', 'm')
    loop
        execute format('revoke all on %s from %I', relation.name, service);
        execute format('grant %s on %s to %I', relation.rights, relation.name, service);
    end loop;
    execute format('grant execute on function seal_audit_entries(integer) to %I', service);
    execute format('grant usage on all sequences in schema %s to %I', home, service);
end
$$;

-- Others would be told of no error, and nothing would be granted.
revoke execute on function grant_to_service(name), audit_writes_to(regclass) from public;
