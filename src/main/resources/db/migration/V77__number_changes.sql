-- Gives the changes that have been committed the numbers that follow, without a gap, in the order in which they were told;
-- what commits later gets later numbers. Of two changes of one resource the second was told after the first had been
-- committed, so they never change places. One sequencer at a time: another finds the lock taken and nothing to do.
-- Answers the last number there is.
create function number_changes(at_most integer) returns bigint language plpgsql as $$
begin
    if pg_try_advisory_xact_lock('change'::regclass::oid::bigint) then
        with waiting as (
            delete from change_unnumbered u
                where u.id in (select o.id from change_unnumbered o order by o.id limit at_most)
                returning u.*
        ), told as (
            select w.*, case when b.audience_before = w.audience_after then greatest(w.moved_from, w.audience_after)
                    else least(b.audience_before, w.audience_after) end as audience, b.audience_before as known_before,
                coalesce(w.content_before, w.content_after) as seen_before
            from waiting w cross join lateral (select coalesce(w.audience_before, w.audience_after) as audience_before) b
        )
        insert into change (number, transaction, at, resource, resource_id, body_id, audience, audience_before,
                audience_after, content_before, content_after, public_version, internal_version, closed_version)
            select (select coalesce(max(number), 0) from change) + row_number() over (order by t.id), t.transaction, t.at,
                t.resource, t.resource_id, t.body_id, t.audience, t.known_before, t.audience_after, t.seen_before,
                t.content_after, t.public_version, t.internal_version, t.closed_version
            from told t
            -- What came and went within a transaction is told to nobody.
            where t.audience < 3;
    end if;
    return (select coalesce(max(number), 0) from change);
end
$$;

-- Forgets what happened longer ago, the oldest first; but never the newest change, which says where the feed is.
-- Answers how many it forgot.
create function forget_changes(longer_ago_than interval, at_most integer) returns integer language plpgsql as $$
declare
    first_kept bigint;
    forgotten integer;
begin
    if not pg_try_advisory_xact_lock('change_unnumbered'::regclass::oid::bigint) then
        return 0;
    end if;
    select coalesce(min(n.number), (select max(number) from change)) into first_kept
        from (select c.number from change c where c.at >= now() - longer_ago_than order by c.number limit 1) n;
    delete from change c
        where c.number in (select o.number from change o where o.number < first_kept order by o.number limit at_most);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;

-- Which database a position in the feed belongs to: another one after a restore into another server, or when the
-- installation's epoch is renewed. A position also names the mark of its change, so that a server that went back in time
-- knows the positions it has not come to. Whoever may not ask for the server's identifier does without.
create function feed_epoch() returns uuid language plpgsql stable as $$
declare
    server bigint;
begin
    if has_function_privilege('pg_control_system()', 'execute') then
        select system_identifier into server from pg_control_system();
    end if;
    return (select md5(i.epoch::text || coalesce(server::text, ''))::uuid from installation i);
end
$$;
