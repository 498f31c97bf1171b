-- Corrections of questions that were handed out wrong, and which attempts they reached.

create table regrade (
    id            uuid primary key,
    assignment_id uuid        not null references assignment (id) on delete cascade,
    quiz          text        not null,
    -- one an entry: DROP question, REPLACE question hash, ACCEPT question stage option
    corrections   text[]      not null,
    -- hashes of the versions of the quiz that it is about
    versions      text[]      not null,
    -- whether it only ever raises marks
    upward        boolean     not null,
    reason        text        not null check (reason <> ''),
    by_id         uuid references person (id) on delete set null,
    made_at       timestamptz not null
);

create index regrade_of_assignment on regrade (assignment_id, quiz, id);

alter table mark_step
    add column regrade_id uuid references regrade (id) on delete set null;
