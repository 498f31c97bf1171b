-- What was voted in a session is there once it ended, also where its lead had not shown it: an earlier program left it hidden.
update agenda_topic t set phase = case phase when 'VOTING_AGAIN' then 'COMPARED' else 'SHOWN' end
from agenda a
where a.id = t.agenda_id and a.ended_at is not null and t.phase in ('VOTING', 'DISCUSSING', 'VOTING_AGAIN');
