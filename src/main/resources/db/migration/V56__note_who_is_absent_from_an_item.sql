alter table agenda_item add absences jsonb not null default '[]';
