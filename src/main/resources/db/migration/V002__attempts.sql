-- People taking quizzes. Rows begin with the person, so that the data can later be spread by person.

-- Each version of a quiz that was ever handed out, once, so that old attempts can be shown and graded again.
create table quiz_version (
    hash       text primary key,
    course     text        not null,
    slug       text        not null,
    text       text        not null,
    first_used timestamptz not null
);

create table attempt (
    person_id    uuid        not null references person (id) on delete cascade,
    id           uuid        not null,
    course       text        not null,
    quiz         text        not null,
    quiz_hash    text        not null references quiz_version (hash),
    -- one entry a question: its id and then the ids of its options, in the order in which this person sees them
    layout       text[]      not null,
    state        text        not null check (state in ('IN_PROGRESS', 'SUBMITTED')),
    started_at   timestamptz not null,
    submitted_at timestamptz,
    points       double precision,
    max_points   integer,
    primary key (person_id, id),
    check ((state = 'SUBMITTED') = (submitted_at is not null))
);

-- A second click on "start" finds the attempt of the first.
create unique index attempt_running on attempt (person_id, course, quiz) where state = 'IN_PROGRESS';

create index attempt_of_quiz on attempt (person_id, course, quiz, submitted_at);

-- Append-only: a changed answer is a further revision.
create table answer (
    person_id   uuid             not null,
    attempt_id  uuid             not null,
    question    text             not null,
    stage       text             not null check (stage in ('SCENARIO', 'TWIST')),
    revision    integer          not null check (revision > 0),
    -- null when the person asked to be shown the best option
    picked      text,
    confidence  text check (confidence in ('GUESS', 'LIKELY', 'CERTAIN')),
    credit      double precision not null check (credit between 0 and 1),
    answered_at timestamptz      not null,
    primary key (person_id, attempt_id, question, stage, revision),
    foreign key (person_id, attempt_id) references attempt (person_id, id) on delete cascade,
    check ((picked is null) = (confidence is null))
);
