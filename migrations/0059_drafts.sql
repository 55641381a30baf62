-- owner: kernel
-- What somebody has written into a form and not sent yet: one draft a form and thing, read by nobody else. `version` tells
-- whether somebody went on with it on another device.
create table drafts (
    person uuid not null references persons (id),
    form text not null,
    about uuid not null,
    fields jsonb not null,
    version bigint not null,
    changed_at timestamptz not null,
    primary key (person, form, about)
);
create index drafts_person on drafts (person, changed_at, form, about);
create index drafts_changed on drafts (changed_at, person, form, about);
