-- Which groups of the login server are in which team, and which stays follow from that.

create table group_rule (
    id         uuid primary key,
    -- as the login server writes it: /company/riders
    group_path text        not null check (length(group_path) between 1 and 255),
    team_id    uuid        not null references team (id) on delete cascade,
    role       text        not null check (role in ('MEMBER', 'LEAD')),
    made_by    uuid references person (id) on delete set null,
    made_at    timestamptz not null,
    unique (group_path, team_id)
);

alter table membership
    -- whether the stay follows a group; one that was made by hand never does
    add column external boolean not null default false;
