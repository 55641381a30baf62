-- owner: people
-- Secrets of second factors are locked with a key that stands outside of the database. `locked_by` names the key; it is empty
-- where a secret is still as it was, until the next start locks it.
alter table authenticators add column locked_by text not null default '';
create index authenticators_locked_by on authenticators (locked_by, person);
