-- Questions that come back to a person before they are forgotten, scheduled by FSRS-6.
create table practice_card (
    person_id       uuid        not null references person (id) on delete cascade,
    course          text        not null,
    question        text        not null,
    quiz            text        not null,
    state           text        not null check (state in ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')),
    step            integer     not null,
    -- null while the question was never asked
    stability       double precision,
    difficulty      double precision,
    due             timestamptz not null,
    last_review     timestamptz,
    reviews         integer     not null,
    lapses          integer     not null,
    -- which weights scheduled it
    weights         text        not null,
    -- of the claims that decided it when it was last asked: when they change, it comes back
    evidence        text        not null,
    last_right      boolean,
    last_confidence text check (last_confidence in ('GUESS', 'LIKELY', 'CERTAIN')),
    primary key (person_id, course, question),
    check ((stability is null) = (difficulty is null))
);

create index practice_card_due on practice_card (person_id, due);

-- Append-only: every review that ever was, so that weights can be fitted again.
create table practice_review (
    person_id   uuid        not null references person (id) on delete cascade,
    course      text        not null,
    question    text        not null,
    number      integer     not null check (number > 0),
    rating      text        not null check (rating in ('AGAIN', 'HARD', 'GOOD', 'EASY')),
    confidence  text check (confidence in ('GUESS', 'LIKELY', 'CERTAIN')),
    -- what was answered, as the answers of attempts keep it; neither for a review that came from an attempt
    picked      text,
    response    jsonb check (picked is null or response is null),
    quiz_hash   text references quiz_version (hash),
    reviewed_at timestamptz not null,
    primary key (person_id, course, question, number)
);

create index practice_review_day on practice_review (person_id, reviewed_at);
