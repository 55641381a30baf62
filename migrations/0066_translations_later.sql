-- owner: translation
-- A translator may answer later, at an address of ours that nobody else knows; only the digest of its secret is kept. And why
-- there is no translation: as readers are told, and as the operator is.
alter table machine_translations add column awaited bytea;
alter table machine_translations add column trouble text
    check (trouble in ('unanswered', 'busy', 'refused', 'declined', 'garbled'));
alter table machine_translations add column why text;
create unique index machine_translations_awaited on machine_translations (awaited);
create index machine_translations_trouble on machine_translations (trouble);
-- Texts that were not translated because the translator does not let this site in.
create view v_translations_refused as select kind, thing, lang, asked_at, why from machine_translations where trouble = 'refused';
