-- The chain: each seal's hash is over the hash before it and the entry, so that nothing sealed can be changed, taken out
-- or put in between without all that follows being sealed anew.
create table audit_seal (
    sequence bigint constraint audit_seal_pk primary key constraint audit_seal_sequence check (sequence > 0),
    -- No foreign key: that an entry is missing must show, and its check would need the right to change entries.
    entry_id bigint not null constraint audit_seal_entry_unique unique,
    hash bytea not null constraint audit_seal_hash_length check (length(hash) = 32)
);

create trigger only_added before update or delete or truncate on audit_seal
    for each statement execute function refuse_change();
revoke update, delete, truncate on audit_seal from public, current_user;

-- A JSON array of the columns in their order, the time in microseconds since 1970. It must never change for an entry that
-- is sealed: a column that is added later goes to the end, and only where it is not null.
create function audit_canonical(entry audit_entry) returns bytea language sql stable as $$
    select convert_to(json_build_array(entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.transaction::text,
        entry.caller, entry.remote_address, entry.operation, entry.action, entry.resource, entry.resource_id, entry.body_id,
        entry.old_version, entry.new_version, entry.shown, entry.reason)::text, 'UTF8')
$$;

-- Seals what waits, in the order of the ids; what commits later comes later in the chain. One sealer at a time: another
-- finds the lock taken and nothing to do. Answers how many it sealed.
create function seal_audit_entries(at_most integer) returns integer language plpgsql as $$
declare
    last audit_seal;
    entry audit_entry;
    sealed integer := 0;
begin
    if not pg_try_advisory_xact_lock('audit_seal'::regclass::oid::bigint) then
        return 0;
    end if;
    select s.* into last from audit_seal s order by s.sequence desc limit 1;
    last.sequence := coalesce(last.sequence, 0);
    last.hash := coalesce(last.hash, '');
    for entry in select e.* from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit at_most loop
        last.sequence := last.sequence + 1;
        last.hash := sha256(last.hash || audit_canonical(entry));
        insert into audit_seal values (last.sequence, entry.id, last.hash);
        delete from audit_unsealed u where u.entry_id = entry.id;
        sealed := sealed + 1;
    end loop;
    return sealed;
end
$$;

-- Where the chain does not hold, in its order. Behind a seal that is missing, the next cannot be checked.
create function audit_faults() returns table (kind text, sequence bigint, entry_id bigint) language sql stable as $$
    with chain as (
        select s.sequence, s.entry_id, s.hash, e.id is not null as is_there, audit_canonical(e) as canonical,
            lag(s.sequence, 1, 0::bigint) over in_order as sequence_before, lag(s.hash, 1, ''::bytea) over in_order as hash_before
        from audit_seal s left join audit_entry e on e.id = s.entry_id
        window in_order as (order by s.sequence)
    )
    select f.kind, f.sequence, f.entry_id
    from chain c cross join lateral (
        select 'SEAL_MISSING' as kind, c.sequence_before + 1 as sequence, null::bigint as entry_id
            where c.sequence <> c.sequence_before + 1
        union all
        select 'ENTRY_MISSING', c.sequence, c.entry_id where not c.is_there
        union all
        select 'ENTRY_CHANGED', c.sequence, c.entry_id
            where c.is_there and c.sequence = c.sequence_before + 1 and c.hash <> sha256(c.hash_before || c.canonical)) f
    union all
    select 'ENTRY_MISSING', null, u.entry_id from audit_unsealed u
        where not exists (select from audit_entry e where e.id = u.entry_id)
    union all
    select 'ENTRY_UNQUEUED', null, e.id from audit_entry e
        where not exists (select from audit_seal s where s.entry_id = e.id)
            and not exists (select from audit_unsealed u where u.entry_id = e.id)
$$;
