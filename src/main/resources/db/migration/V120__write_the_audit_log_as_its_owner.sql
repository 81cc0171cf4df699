-- The log is written with the rights of who owns it. So the role of a service that owns nothing can neither write nor
-- delete what is sealed, and what waits to be, and yet all it does is entered. Whose entry it is stays right: that is the
-- session's user, and its settings. No schema of the caller's is looked into, their temporary one last.
do $$
declare
    writer regprocedure;
begin
    foreach writer in array array['audit_write()', 'audit_truncate()', 'audit_redaction()', 'queue_for_seal()',
        'seal_audit_entries(integer)']::regprocedure[]
    loop
        execute format('alter function %s security definer set search_path = %I, pg_temp', writer, current_schema());
    end loop;
end
$$;

revoke execute on function seal_audit_entries(integer) from public;
