-- Who uses Whichcraft: a mirror of what the login server knows.
create table person (
    id         uuid primary key,
    subject    text        not null unique,
    name       text        not null,
    email      text        not null,
    created_at timestamptz not null
);
