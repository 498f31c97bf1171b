-- How many good levels the people of many teams have, without a look at everybody's levels.
create index standing_good on standing (person_id) where level in ('PROFICIENT', 'MASTERED');
