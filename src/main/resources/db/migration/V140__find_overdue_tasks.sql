-- They are counted again and again, and few among the many that were due once.
create index task_overdue_idx on task (due_on) where tracked and state in ('OPEN', 'IN_PROGRESS');
