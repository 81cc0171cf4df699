-- Copies the one meeting, with all that lies on it, under the numbers :from to :to. What triggers keep is copied as well,
-- so they need not run. A copy's ids begin with its number and end as the original's.
set session_replication_role = replica;
set synchronous_commit = off;

select format('insert into %1$I (%2$s) select %3$s from generate_series(%4$s, %5$s) n cross join %1$I t where t.id::text not like ''0000%%''',
    table_name, string_agg(quote_ident(column_name), ', '), string_agg(case
        when data_type = 'uuid' and column_name <> 'body_id'
            then format('overlay(t.%I::text placing lpad(to_hex(n), 8, ''0'') from 1 for 8)::uuid', column_name)
        when column_name ~ '^(document|case)_(text|number|key)$'
            then format('regexp_replace(t.%I, ''99(\d\d)'', n || ''\1'')', column_name)
        when column_name = 'date' then 't.date - n % 3000'
        when column_name like '%\_modified\_at' then format('t.%I - n * interval ''1 minute''', column_name)
        else format('t.%I', column_name) end, ', '), :from, :to)
from information_schema.columns
where table_schema = 'public' and table_name in ('meeting', 'agenda_item', 'decision', 'attachment')
group by table_name \gexec

vacuum analyze;
