-- What people of many teams answered in the last weeks, without a look at all that anybody ever answered.
create index section_tally_recent on section_tally (person_id, week);
