-- Time limits, and more states than running and handed in. The program before this one writes neither the new columns nor
-- the new states; what it writes stays valid.

-- How much of a time limit this person has.
alter table person
    add column time_factor double precision not null default 1 check (time_factor in (1, 1.25, 1.5, 2));

alter table attempt
    -- when the time is up, by the clock of the server; null without a limit
    add column deadline timestamptz,
    -- until when answers are taken: the deadline and its grace
    add column last_call timestamptz check (last_call >= deadline),
    -- when the quiz closes for this person
    add column closes_at timestamptz,
    -- from when on the marks are told; null once they are
    add column marks_from timestamptz,
    -- when the clock has something to do with it next; null for never
    add column alarm timestamptz,
    -- ids of the questions that the person marked to look at again
    add column flags text[] not null default '{}',
    drop constraint attempt_state_check,
    drop constraint attempt_check,
    add constraint attempt_state_check
        check (state in ('IN_PROGRESS', 'OVERDUE', 'SUBMITTED', 'FINISHED', 'ABANDONED')),
    add constraint attempt_submitted_check check ((state in ('SUBMITTED', 'FINISHED')) = (submitted_at is not null)),
    add constraint attempt_last_call_check check ((deadline is null) = (last_call is null));

-- A second click on "start" finds the attempt of the first, also while its time is running over.
drop index attempt_running;
create unique index attempt_running on attempt (person_id, course, quiz) where state in ('IN_PROGRESS', 'OVERDUE');

-- What the clock has to look at: a few rows, however many attempts there are.
create index attempt_alarm on attempt (alarm) where alarm is not null;
