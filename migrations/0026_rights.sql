-- owner: people
-- What people may ask of what is kept about them. Somebody who has left is a row without name and address, because the
-- record of others points to it.
alter table persons add column erased_at timestamptz;
-- The last day on which the person was here; sessions are gone before one could ask them.
alter table persons add column active_on date;
-- When they were told that their account will end because they are not here any more.
alter table persons add column warned_at timestamptz;
create index persons_inactive on persons (erased_at, active_on, id);

-- Who has asked to be erased, and may still take it back with the secret of a mail or by signing in.
create table erasures (
    person uuid primary key references persons (id),
    takes_words boolean not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    token bytea not null unique
);
create index erasures_due on erasures (due_at, person);

-- Copies of one's own data: asked for, made, and gone after some days.
create table copies (
    id uuid primary key,
    person uuid not null references persons (id),
    lang text not null,
    asked_at timestamptz not null,
    made_at timestamptz,
    ends_at timestamptz,
    file uuid references files (id)
);
create unique index copies_waiting on copies (person) where made_at is null;
create index copies_person on copies (person, asked_at, id);
create index copies_ends on copies (ends_at, id);

-- Another mail address, until it is proved from its mailbox by the same person.
create table address_changes (
    person uuid primary key references persons (id),
    email text not null,
    token bytea not null unique,
    asked_at timestamptz not null,
    expires_at timestamptz not null
);
create index address_changes_expires on address_changes (expires_at);

drop view v_people_files; -- sqlite
create view v_people_files as -- sqlite
create or replace view v_people_files as -- postgres
    select document as file from signatures where document is not null
    union all
    select file as file from copies where file is not null;
