-- The version of the quiz that a scenario of a session is from, so that its votes can be read whatever becomes of the course.

-- null for sessions made before: they show the scenario as it is now
alter table agenda_topic add column quiz_hash text references quiz_version (hash);
