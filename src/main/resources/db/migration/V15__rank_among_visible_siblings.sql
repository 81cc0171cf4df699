-- A place among siblings tells how many others there are. So below the closed audience a row shows its rank among those
-- that the audience knows of: null where it does not know the row itself.
alter table agenda_item add public_rank integer, add internal_rank integer;
alter table decision add public_rank integer, add internal_rank integer;
alter table attachment add public_rank integer, add internal_rank integer;

-- At commit, when audiences and places have settled. Arguments: which rows are siblings of $1, and their order.
create function rank_siblings() returns trigger language plpgsql as $$
declare
    moved jsonb;
begin
    foreach moved in array array_remove(array[to_jsonb(old), to_jsonb(new)], null) loop
        execute format(
            'update %1$I t set public_rank = r.public_rank, internal_rank = r.internal_rank
            from (
                select id,
                    case when audience = 0 then count(*) filter (where audience = 0) over shown end as public_rank,
                    case when audience <= 1 then count(*) filter (where audience <= 1) over shown end as internal_rank
                from %1$I where %2$s window shown as (order by %3$s rows unbounded preceding)
            ) r
            where r.id = t.id and (t.public_rank, t.internal_rank) is distinct from (r.public_rank, r.internal_rank)',
            tg_table_name, tg_argv[0], tg_argv[1]) using moved;
    end loop;
    return null;
end
$$;

create constraint trigger e_rank after update on agenda_item deferrable initially deferred for each row
    when ((new.audience, new.position, new.parent_id) is distinct from (old.audience, old.position, old.parent_id))
    execute function rank_siblings(
        'meeting_id = ($1 ->> ''meeting_id'')::uuid and parent_id is not distinct from ($1 ->> ''parent_id'')::uuid',
        'position');
create constraint trigger e_rank_new after insert or delete on agenda_item deferrable initially deferred for each row
    execute function rank_siblings(
        'meeting_id = ($1 ->> ''meeting_id'')::uuid and parent_id is not distinct from ($1 ->> ''parent_id'')::uuid',
        'position');
create constraint trigger e_rank after update on decision deferrable initially deferred for each row
    when ((new.audience, new.sequence) is distinct from (old.audience, old.sequence))
    execute function rank_siblings('item_id = ($1 ->> ''item_id'')::uuid', 'sequence');
create constraint trigger e_rank_new after insert or delete on decision deferrable initially deferred for each row
    execute function rank_siblings('item_id = ($1 ->> ''item_id'')::uuid', 'sequence');
create constraint trigger e_rank after update on attachment deferrable initially deferred for each row
    when ((new.audience, new.index) is distinct from (old.audience, old.index))
    execute function rank_siblings('item_id = ($1 ->> ''item_id'')::uuid', 'index, id');
create constraint trigger e_rank_new after insert or delete on attachment deferrable initially deferred for each row
    execute function rank_siblings('item_id = ($1 ->> ''item_id'')::uuid', 'index, id');
