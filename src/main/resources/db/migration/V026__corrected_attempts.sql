-- How many attempts a correction holds for is told with its statistics, and where it was made.
create index mark_step_of_regrade on mark_step (regrade_id) where regrade_id is not null;
