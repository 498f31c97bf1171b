-- How far people are: which lessons they read, and how well they choose.
create table reading (
    person_id uuid        not null references person (id) on delete cascade,
    course    text        not null,
    section   text        not null,
    read_at   timestamptz not null,
    primary key (person_id, course, section)
);

create table standing (
    person_id uuid             not null references person (id) on delete cascade,
    course    text             not null,
    quiz      text             not null,
    level     text             not null check (level in ('NEW', 'ATTEMPTED', 'FAMILIAR', 'PROFICIENT', 'MASTERED')),
    best      double precision not null,
    last      double precision not null,
    attempts  integer          not null,
    last_at   timestamptz      not null,
    primary key (person_id, course, quiz)
);
