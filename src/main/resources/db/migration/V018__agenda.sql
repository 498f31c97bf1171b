-- Sessions of a team: scenarios to vote on, to discuss, and to vote on again.

create table agenda (
    id         uuid primary key,
    team_id    uuid        not null references team (id) on delete cascade,
    course     text        not null,
    -- what one types to vote
    code       text        not null unique,
    -- number of the scenario at hand
    topic      integer     not null check (topic > 0),
    -- mixed into the names of voters; a new one with each vote that closes, so that nobody can tell any more whose a vote was
    salt       text        not null,
    made_by    uuid references person (id) on delete set null,
    made_at    timestamptz not null,
    -- null while it goes on
    ended_at   timestamptz
);

create index agenda_of_team on agenda (team_id, made_at);

create table agenda_topic (
    agenda_id uuid    not null references agenda (id) on delete cascade,
    number    integer not null check (number > 0),
    quiz      text    not null,
    question  text    not null,
    phase     text    not null check (phase in ('WAITING', 'VOTING', 'DISCUSSING', 'SHOWN', 'VOTING_AGAIN', 'COMPARED')),
    primary key (agenda_id, number)
);

-- One vote of somebody whose name nobody can read from it.
create table agenda_vote (
    agenda_id uuid    not null,
    number    integer not null,
    round     integer not null check (round in (1, 2)),
    voter     text    not null,
    option    text    not null,
    primary key (agenda_id, number, round, voter),
    foreign key (agenda_id, number) references agenda_topic (agenda_id, number) on delete cascade
);
