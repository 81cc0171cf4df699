-- The items of a version were looked at as items; what is noted with a supplementary agenda was not.
create function refuse_cpr_number_in_comment() returns trigger language plpgsql as $$
begin
    if new.audience < 2 and holds_cpr_number(new.comment) then
        raise exception using errcode = '23514', constraint = 'no_cpr_number', table = tg_table_name,
            message = 'A CPR number would show outside the closed audience',
            detail = jsonb_build_object('resource', 'agenda-versions', 'id', new.id, 'fields', array['/comment']);
    end if;
    return new;
end
$$;

create trigger b_refuse_cpr_number before insert on agenda_version for each row
    execute function refuse_cpr_number_in_comment();
