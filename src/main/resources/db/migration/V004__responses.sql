-- Answers of every type. A picked option stays in its column, so that the version before reads what it wrote.

alter table answer add column response jsonb;

-- Was: an option and a confidence, or neither. Now an option or a response has a confidence.
alter table answer drop constraint answer_check;
alter table answer add constraint answer_one_shape check (picked is null or response is null);
alter table answer add constraint answer_confidence
    check ((picked is null and response is null) = (confidence is null));
