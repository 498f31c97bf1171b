-- What item statistics are worked out from: how often each mark, sum, option and time occurs, not who had it. Rows do not
-- grow with use: there are as many as there are values, however many attempts are counted, so they need no person first.
create table item_count (
    -- TOTAL, MARK, REST, TIME or OPTION: the list of quizzes reads the totals alone, and they lie together
    part     text    not null check (part in ('TOTAL', 'MARK', 'REST', 'TIME', 'OPTION')),
    course   text    not null,
    quiz     text    not null,
    -- the version; another quiz may have the same text, so it does not name the quiz
    hash     text    not null,
    -- whether these are people's first attempts at the quiz
    first    boolean not null,
    -- empty for totals
    question text    not null,
    -- empty for all but options
    stage    text    not null,
    -- an option, or a whole number: ten-thousandths of a point, seconds
    value    text    not null,
    -- from the person, so that many can hand in the same quiz at the same moment; readers add the slots up
    slot     integer not null,
    n        bigint  not null,
    -- what these earned on all other questions, in ten-thousandths of a point
    rest     bigint  not null,
    firsts   bigint  not null,
    guess    bigint  not null,
    likely   bigint  not null,
    certain  bigint  not null,
    primary key (part, course, quiz, hash, first, question, stage, value, slot)
)
-- rows are changed far more often than made: leave room to change them in place
with (fillfactor = 70);

-- The last time that something which is kept beside the answers was worked out from them anew; locked while it happens.
create table rebuild (
    name        text primary key,
    finished_at timestamptz,
    -- how many rows were not as the answers say
    put_right   bigint,
    -- what went wrong; null for nothing
    trouble     text
);
