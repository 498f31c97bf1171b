-- Teams: who belongs to which, who may join, and who changed what.

create table team (
    id          uuid primary key,
    name        text        not null check (length(name) between 1 and 80),
    -- what one types to join; null while joining by code is switched off
    code        text unique,
    created_at  timestamptz not null,
    archived_at timestamptz
);

-- One row a stay: whoever leaves and comes back has two.
create table membership (
    person_id uuid        not null references person (id) on delete cascade,
    id        uuid        not null,
    team_id   uuid        not null references team (id) on delete cascade,
    role      text        not null check (role in ('MEMBER', 'LEAD')),
    joined_at timestamptz not null,
    left_at   timestamptz check (left_at >= joined_at),
    primary key (person_id, id)
);

-- A second click on "join" finds the membership of the first.
create unique index membership_present on membership (team_id, person_id) where left_at is null;
create index membership_of_team on membership (team_id);

create table invitation (
    id          uuid primary key,
    team_id     uuid        not null references team (id) on delete cascade,
    token       text        not null unique,
    -- to whom it was sent, in lower case, and good for one person; null for a link that many may use
    address     text,
    invited_by  uuid references person (id) on delete set null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null check (expires_at > created_at),
    -- used up or withdrawn
    closed_at   timestamptz
);

create index invitation_of_team on invitation (team_id, created_at);
create unique index invitation_open on invitation (team_id, address) where closed_at is null;

-- Append-only: who changed what in a team.
create table team_change (
    team_id    uuid        not null references team (id) on delete cascade,
    id         uuid        not null,
    -- null once that person's data are deleted
    actor_id   uuid references person (id) on delete set null,
    subject_id uuid references person (id) on delete set null,
    kind       text        not null,
    detail     text        not null,
    changed_at timestamptz not null,
    primary key (team_id, id)
);

-- Mail that was not sent yet; a row goes with its letter.
create table letter (
    id       uuid primary key,
    address  text    not null,
    subject  text    not null,
    text     text    not null,
    failures integer not null,
    -- null once nobody tries any more
    due_at   timestamptz
);

create index letter_due on letter (due_at) where due_at is not null;
