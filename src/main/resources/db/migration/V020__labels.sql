-- Labels on members of a team, and other terms of an assignment for all who have one.

create table member_label (
    person_id uuid not null references person (id) on delete cascade,
    team_id   uuid not null references team (id) on delete cascade,
    label     text not null check (length(label) between 1 and 30),
    primary key (person_id, team_id, label)
);

create index member_label_of_team on member_label (team_id, label);

-- As extension, for a label in place of a person.
create table label_extension (
    id            uuid primary key,
    assignment_id uuid        not null references assignment (id) on delete cascade,
    label         text        not null,
    opens_at      timestamptz,
    due_at        timestamptz,
    closes_at     timestamptz,
    time_limit    integer check (time_limit >= 0),
    attempts      integer check (attempts >= 0),
    factor        double precision check (factor in (1, 1.25, 1.5, 2)),
    more          integer check (more > 0),
    reason        text        not null check (reason <> ''),
    given_by      uuid references person (id) on delete set null,
    given_at      timestamptz not null,
    undone_at     timestamptz
);

create index label_extension_of_assignment on label_extension (assignment_id);
create index label_extension_due on label_extension (due_at) where undone_at is null;
