-- What people are told of themselves: why a level moved, what was easy, who gave them more time and why, what is new.

-- The latest move of the level; null for what the program before this one wrote.
alter table standing
    add column moved_from text check (moved_from in ('NEW', 'ATTEMPTED', 'FAMILIAR', 'PROFICIENT', 'MASTERED')),
    add column moved_by text check (moved_by in ('RESULT', 'FORGOTTEN', 'REMEMBERED')),
    add column moved_at timestamptz,
    add constraint standing_move_whole
        check ((moved_from is null) = (moved_by is null) and (moved_by is null) = (moved_at is null));

-- A right answer that the person then called easy: the rating stays as it was, and the card is scheduled as for an easy one.
alter table practice_review
    add column easy_at timestamptz,
    add constraint practice_review_easy check (easy_at is null or rating = 'GOOD');

-- Append-only: who changed how much of a time limit somebody has, when and why.
create table time_factor_step (
    person_id uuid             not null references person (id) on delete cascade,
    number    integer          not null check (number > 0),
    factor    double precision not null check (factor in (1, 1.25, 1.5, 2)),
    reason    text             not null check (length(reason) between 1 and 500),
    -- null once that person's data were deleted
    set_by    uuid             references person (id) on delete set null,
    set_at    timestamptz      not null,
    primary key (person_id, number)
);

create index time_factor_step_set_by on time_factor_step (set_by);

-- When somebody last looked at their progress, and up to when the visit before went.
create table progress_visit (
    person_id uuid        primary key references person (id) on delete cascade,
    looked_at timestamptz not null,
    -- null during the first visit
    since     timestamptz
);

-- People are found by the beginning of their name or address, page by page.
create index person_by_name on person ((lower(name) collate "C"), id);
create index person_by_email on person ((lower(email) collate "C"), id);
