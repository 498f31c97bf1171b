-- What people say is wrong with a question.

create table problem (
    person_id     uuid        not null references person (id) on delete cascade,
    id            uuid        not null,
    course        text        not null,
    quiz          text        not null,
    -- of the version that the person saw
    quiz_hash     text        not null,
    question      text        not null,
    -- null in practice, and once the attempt is deleted
    attempt_id    uuid,
    -- whose leads read it; null for none
    assignment_id uuid references assignment (id) on delete set null,
    kind          text        not null check (kind in ('WRONG_KEY', 'UNCLEAR', 'TYPO', 'TECHNICAL', 'OTHER')),
    text          text        not null check (length(text) between 1 and 2000),
    reported_at   timestamptz not null,
    -- what the person reads in return; null for nothing yet
    reply         text check (length(reply) between 1 and 2000),
    replied_by    uuid references person (id) on delete set null,
    replied_at    timestamptz,
    -- since when nothing is to be done about it any more; null while there is
    closed_at     timestamptz,
    primary key (person_id, id),
    foreign key (person_id, attempt_id) references attempt (person_id, id) on delete set null (attempt_id),
    check ((reply is null) = (replied_at is null))
);

-- A second click, and the same words once more, find the report of the first.
create unique index problem_once on problem (person_id, course, question, kind, md5(text));
create index problem_of_assignment on problem (assignment_id, reported_at);
create index problem_open on problem (assignment_id) where reply is null and closed_at is null;
