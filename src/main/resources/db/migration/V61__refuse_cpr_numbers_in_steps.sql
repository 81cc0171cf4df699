-- As before, but what was said of a thing's steps comes out with it too. Arguments: the resource, then the columns that
-- show in the neutral form.
create or replace function refuse_cpr_number() returns trigger language plpgsql as $$
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
    if tg_table_name in ('meeting', 'agenda_item', 'decision') and opened and new.content_audience < 2 then
        is_now := is_now || jsonb_build_object('history', (
            select jsonb_agg(jsonb_build_object('reason', s.reason, 'comment', s.comment) order by s.number)
            from step s where s.thing_id = new.id));
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
