-- owner: notices
-- For the steward's desk: whose address a mail server has refused for good.
create index bounces_since on bounces (since, person);
create view v_bounces as select person as person, since as since from bounces;
