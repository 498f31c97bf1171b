-- Two further stages of a scenario: which statement decides it, and which change would turn the answer.

alter table answer drop constraint answer_stage_check;
alter table answer add constraint answer_stage_check check (stage in ('SCENARIO', 'PROOF', 'TWIST', 'FLIP'));
