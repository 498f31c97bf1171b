-- What is assigned to a team, who has other terms, and the attempts that come of it. The program before this one writes no
-- assigned attempt; what it writes stays valid.

create table assignment (
    id           uuid primary key,
    team_id      uuid        not null references team (id) on delete cascade,
    course       text        not null,
    -- null for all quizzes of the course
    quiz         text,
    opens_at     timestamptz,
    due_at       timestamptz check (due_at > opens_at),
    closes_at    timestamptz check (closes_at > opens_at and closes_at >= due_at),
    -- in which the moments above were typed
    zone         text        not null,
    late         text        not null check (late in ('ACCEPT', 'MARK', 'REFUSE')),
    -- from here on null is as the quiz itself says
    behaviour    text check (behaviour in ('PRACTICE', 'EXAM')),
    -- in minutes, 0 for none
    time_limit   integer check (time_limit >= 0),
    -- 0 for as many as one likes
    attempts     integer check (attempts >= 0),
    -- what is shown when: after.marks, closed.right-answers
    review       text[],
    pass_mark    double precision check (pass_mark between 0 and 1),
    -- whether every member has it, also those who come later; else those of assignment_person
    everybody    boolean     not null,
    created_by   uuid references person (id) on delete set null,
    created_at   timestamptz not null,
    withdrawn_at timestamptz,
    check (due_at is not null or late <> 'REFUSE')
);

create index assignment_of_team on assignment (team_id, created_at);
create index assignment_due on assignment (due_at) where withdrawn_at is null;

create table assignment_person (
    person_id     uuid not null references person (id) on delete cascade,
    assignment_id uuid not null references assignment (id) on delete cascade,
    primary key (person_id, assignment_id)
);

create index assignment_person_of_assignment on assignment_person (assignment_id);

-- Other terms for one person; what is null is as before.
create table extension (
    person_id     uuid        not null references person (id) on delete cascade,
    id            uuid        not null,
    assignment_id uuid        not null references assignment (id) on delete cascade,
    opens_at      timestamptz,
    due_at        timestamptz,
    closes_at     timestamptz,
    time_limit    integer check (time_limit >= 0),
    attempts      integer check (attempts >= 0),
    factor        double precision check (factor in (1, 1.25, 1.5, 2)),
    reason        text        not null check (reason <> ''),
    given_by      uuid references person (id) on delete set null,
    given_at      timestamptz not null,
    undone_at     timestamptz,
    primary key (person_id, id)
);

create index extension_of_assignment on extension (assignment_id);
create index extension_due on extension (due_at) where undone_at is null;

-- A letter about an assignment that was written: one for each reason.
create table reminder (
    person_id     uuid        not null references person (id) on delete cascade,
    assignment_id uuid        not null references assignment (id) on delete cascade,
    kind          text        not null check (kind in ('SOON', 'OVERDUE')),
    sent_at       timestamptz not null,
    primary key (person_id, assignment_id, kind)
);

-- The secret address by which a calendar reads what its person is asked for.
create table subscription (
    person_id  uuid primary key references person (id) on delete cascade,
    token      text        not null unique,
    created_at timestamptz not null
);

alter table person
    -- whether this person wants to be reminded by mail
    add column reminders boolean not null default true;

alter table attempt
    -- null for one that the person took of their own accord
    add column assignment_id uuid references assignment (id) on delete set null,
    -- the settings under which it is taken, written as in a quiz; null for those of the quiz
    add column rules text,
    -- share of full marks from which it is passed; null for that of the course
    add column pass_mark double precision check (pass_mark between 0 and 1);

-- One runs for each quiz and each reason to take it.
drop index attempt_running;
create unique index attempt_running on attempt (person_id, course, quiz, assignment_id) nulls not distinct
    where state in ('IN_PROGRESS', 'OVERDUE');

create index attempt_of_assignment on attempt (assignment_id) where assignment_id is not null;
