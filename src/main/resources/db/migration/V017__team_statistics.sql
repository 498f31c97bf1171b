-- What dashboards of teams read: small rows that are written with each attempt that is handed in, and can be made again from
-- the answers. The program before this one writes none of them.

-- What a person answered in a quiz in a week; weeks begin on Monday, by UTC.
create table section_tally (
    person_id     uuid    not null references person (id) on delete cascade,
    course        text    not null,
    quiz          text    not null,
    week          date    not null,
    -- attempts that were handed in
    papers        integer not null,
    -- stages of questions in them, and their marks in thousandths
    asked         integer not null,
    thousandths   integer not null,
    -- answers by confidence, and how many of them were right
    guess         integer not null,
    guess_right   integer not null,
    likely        integer not null,
    likely_right  integer not null,
    certain       integer not null,
    certain_right integer not null,
    -- choices by the side that fits, and how often side a was chosen
    fits_a        integer not null,
    hits          integer not null,
    fits_b        integer not null,
    false_alarms  integer not null,
    primary key (person_id, course, quiz, week)
);

-- How often a person's answers showed a wrong idea in a week, and how often they were certain.
create table misconception_held (
    person_id     uuid    not null references person (id) on delete cascade,
    course        text    not null,
    misconception text    not null,
    week          date    not null,
    times         integer not null check (times >= 0),
    surely        integer not null check (surely between 0 and times),
    primary key (person_id, course, misconception, week)
);

-- What a person chose in a scenario or its twist, once for each attempt.
create table side_choice (
    person_id  uuid        not null references person (id) on delete cascade,
    course     text        not null,
    question   text        not null,
    stage      text        not null check (stage in ('SCENARIO', 'TWIST')),
    attempt_id uuid        not null,
    quiz       text        not null,
    option     text        not null,
    best       boolean     not null,
    confidence text        not null check (confidence in ('GUESS', 'LIKELY', 'CERTAIN')),
    -- tag of the wrong idea behind the option; null for none
    misconception text,
    chosen_at  timestamptz not null,
    primary key (person_id, course, question, stage, attempt_id),
    foreign key (person_id, attempt_id) references attempt (person_id, id) on delete cascade
);

-- What everybody together handed in, spread over a few rows so that nobody waits for another.
create table activity (
    course  text    not null,
    week    date    not null,
    shard   integer not null,
    quizzes integer not null,
    answers integer not null,
    primary key (course, week, shard)
);

create index membership_joined on membership (joined_at);
create index team_by_name on team (lower(name), id) where archived_at is null;

-- The level at the end of each week in which it moved: "2026-11-23 FAMILIAR". Of what the program before wrote only the
-- latest move is known, until the next one.
alter table standing add column steps text[] not null default '{}';
update standing
   set steps = array[to_char(date_trunc('week', coalesce(moved_at, last_at) at time zone 'UTC'), 'YYYY-MM-DD') || ' ' || level]
 where level <> 'NEW';

-- When a lead wants to be told that somebody is behind.
create table watch_rule (
    team_id      uuid primary key references team (id) on delete cascade,
    overdue_days integer not null check (overdue_days between 0 and 365),
    level        text    not null check (level in ('FAMILIAR', 'PROFICIENT', 'MASTERED')),
    sections     integer not null check (sections between 0 and 100),
    unseen_days  integer not null check (unseen_days between 1 and 365)
);
