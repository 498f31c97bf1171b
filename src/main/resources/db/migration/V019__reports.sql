-- Leads who want a report of their team by mail every week. The row moves on with each letter, so that of several programs one
-- writes it.
create table report_choice (
    person_id uuid        not null references person (id) on delete cascade,
    team_id   uuid        not null references team (id) on delete cascade,
    -- in which it is Monday morning
    zone      text        not null,
    next_at   timestamptz not null,
    primary key (person_id, team_id)
);

create index report_choice_next on report_choice (next_at);
create index report_choice_of_team on report_choice (team_id);
