create index task_deadline_body_idx on task (lower(deadline_meeting ->> 'body')) where deadline_meeting is not null;
