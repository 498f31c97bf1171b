-- What happened to the marks of an attempt after it was handed in. The program before this one writes none of it; what it
-- writes stays valid.

alter table attempt
    -- number of the latest step on its marks; 0 for none
    add column steps integer not null default 0 check (steps >= 0),
    -- when its result was last changed after it was handed in; null for never
    add column remarked_at timestamptz;

-- Append-only: a step is taken back by a further one.
create table mark_step (
    person_id     uuid             not null references person (id) on delete cascade,
    attempt_id    uuid             not null,
    -- counts the steps of an attempt, from 1
    number        integer          not null check (number > 0),
    kind          text             not null check (kind in ('COMMENT', 'OVERRIDE', 'REGRADE', 'REVERSAL')),
    -- null for the whole attempt
    question      text,
    stage         text check (stage in ('SCENARIO', 'PROOF', 'TWIST', 'FLIP')),
    -- of full marks, as it was set by hand
    share         double precision check (share between 0 and 1),
    -- number of the step that is taken back
    undoes        integer,
    -- the comment, or the reason
    words         text             not null,
    points_before double precision not null,
    max_before    integer          not null,
    points_after  double precision not null,
    max_after     integer          not null,
    -- null once that person's data are deleted
    by_id         uuid references person (id) on delete set null,
    made_at       timestamptz      not null,
    primary key (person_id, attempt_id, number),
    foreign key (person_id, attempt_id) references attempt (person_id, id) on delete cascade,
    foreign key (person_id, attempt_id, undoes) references mark_step (person_id, attempt_id, number),
    check ((question is null) = (stage is null)),
    check ((kind = 'OVERRIDE') = (share is not null)),
    check ((kind = 'REVERSAL') = (undoes is not null)),
    check (kind = 'REVERSAL' or words <> '')
);
