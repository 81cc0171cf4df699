-- No CPR number in anything that shows outside the closed audience, whoever writes it and however it comes to show.
-- What was there unseen stays there and may be changed; it only does not come out.

-- The strings in a document, each with its JSON Pointer.
create function strings_in(document jsonb, at text) returns table (pointer text, content text)
language sql immutable parallel safe as $$
    with recursive part (pointer, content) as (
        select at, document
        union all
        select part.pointer || '/' || within.name, within.content
        from part cross join lateral (
            select replace(replace(member.key, '~', '~0'), '/', '~1') as name, member.value as content
            from jsonb_each(case jsonb_typeof(part.content) when 'object' then part.content else '{}' end) member
            union all
            select (element.ordinality - 1)::text, element.value
            from jsonb_array_elements(case jsonb_typeof(part.content) when 'array' then part.content else '[]' end)
                with ordinality element
        ) within
    )
    select part.pointer, part.content #>> '{}' from part where jsonb_typeof(part.content) = 'string'
$$;

create function wire_name(of_column text) returns text language sql immutable parallel safe as $$
    select left(of_column, 1) || substr(replace(initcap(replace(of_column, '_', ' ')), ' ', ''), 2)
$$;

-- Runs when it is known who may see the row. Arguments: the resource, then the columns that show in the neutral form.
create function refuse_cpr_number() returns trigger language plpgsql as $$
declare
    -- What only finds rows, or shows as another column.
    derived constant text[] := array['case_system', 'case_text', 'case_key', 'document_system', 'document_text',
        'document_key', 'responsible_keys', 'shown_title'];
    neutral constant text[] := tg_argv[1:];
    is_now jsonb;
    was jsonb;
    opened boolean := true;
    known boolean := true;
    fields jsonb;
begin
    if new.audience = 2 then
        return new;
    end if;
    if tg_op = 'UPDATE' then
        opened := new.content_audience < old.content_audience;
        -- Whether a closed attachment shows at all follows from a policy too, which somebody may set who must not learn
        -- of it. Its titles do not show if they hold a number, see expose_attachment.
        known := new.audience < old.audience and tg_table_name <> 'attachment';
        if new.touched is not null and not opened and not known then
            return new;
        end if;
        was := to_jsonb(old);
    end if;
    is_now := to_jsonb(new) - derived;
    if tg_table_name = 'decision' and (opened or known) then
        is_now := is_now || jsonb_build_object('editions', (
            select jsonb_object_agg(e.edition, case when new.content_audience < 2
                then jsonb_build_object('text', e.text, 'publicText', e.public_text, 'replacedBecause', e.replaced_because)
                else jsonb_build_object('publicText', e.public_text) end)
            from decision_edition e where e.decision_id = new.id));
    end if;

    select jsonb_agg(s.pointer order by s.pointer) into fields
        from jsonb_each(is_now) c cross join lateral strings_in(c.value, '/' || wire_name(c.key)) s
        where (new.content_audience < 2 or c.key = any(neutral))
            and (opened or known and c.key = any(neutral) or c.value is distinct from was -> c.key)
            -- Only what may hold one is taken apart; JSON writes an end of line as two characters.
            and c.value::text ~ '[0-3][0-9][01][0-9]{3}[^0-9]{0,9}[0-9]{4}'
            and holds_cpr_number(s.content);
    if fields is not null then
        raise exception using errcode = '23514', constraint = 'no_cpr_number', table = tg_table_name,
            message = 'A CPR number would show outside the closed audience',
            detail = jsonb_build_object('resource', tg_argv[0], 'id', new.id, 'fields', fields);
    end if;
    return new;
end
$$;

create trigger a_refuse_cpr_number before insert or update on body for each row
    execute function refuse_cpr_number('bodies');
create trigger a_refuse_cpr_number before insert or update on membership for each row
    execute function refuse_cpr_number('memberships');
create trigger a_refuse_cpr_number before insert or update on meeting for each row
    execute function refuse_cpr_number('meetings');
create trigger a_refuse_cpr_number before insert or update on agenda_item for each row
    execute function refuse_cpr_number('agenda-items', 'public_title', 'legal_basis');
create trigger a_refuse_cpr_number before insert or update on decision for each row
    execute function refuse_cpr_number('decisions', 'public_text', 'legal_basis', 'editions');
create trigger a_refuse_cpr_number before insert or update on task for each row
    execute function refuse_cpr_number('tasks');
create trigger a_refuse_cpr_number before insert or update on attachment for each row
    execute function refuse_cpr_number('attachments', 'public_title');

-- What an edition says was the decision's own text and has been looked at; why it was replaced has not.
create function refuse_cpr_number_in_edition() returns trigger language plpgsql as $$
begin
    if holds_cpr_number(new.replaced_because)
        and exists (select from decision d where d.id = new.decision_id and d.content_audience < 2) then
        raise exception using errcode = '23514', constraint = 'no_cpr_number', table = tg_table_name,
            message = 'A CPR number would show outside the closed audience',
            detail = jsonb_build_object('resource', 'decisions', 'id', new.decision_id, 'fields', array['/reason']);
    end if;
    return new;
end
$$;

create trigger a_refuse_cpr_number before insert or update of replaced_because on decision_edition for each row
    execute function refuse_cpr_number_in_edition();
