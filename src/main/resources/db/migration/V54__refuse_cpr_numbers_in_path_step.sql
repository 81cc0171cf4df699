create trigger a_refuse_cpr_number before insert or update on path_step for each row
    execute function refuse_cpr_number('path-steps');
