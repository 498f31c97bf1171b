-- Attempts that an instructor makes only to see what learners see, and where people are in an exam at this moment. What the
-- program before this one writes stays valid.

alter table attempt
    -- whether it is to be forgotten: it counts nowhere, and is deleted after a day at the latest
    add column preview boolean not null default false;

create index attempt_preview on attempt (started_at) where preview;

-- Whoever is in an attempt of their own can try the same quiz beside it.
drop index attempt_running;
create unique index attempt_running on attempt (person_id, course, quiz, assignment_id, preview) nulls not distinct
    where state in ('IN_PROGRESS', 'OVERDUE');

-- When the page of somebody who takes an exam was last heard of, and which question it showed.
create table presence (
    person_id  uuid        not null,
    attempt_id uuid        not null,
    -- null while they look over what they are about to hand in
    question   text,
    seen_at    timestamptz not null,
    primary key (person_id, attempt_id),
    foreign key (person_id, attempt_id) references attempt (person_id, id) on delete cascade
);

alter table extension
    -- minutes that come on top of the time limit; those of several extensions add up
    add column more integer check (more > 0);
