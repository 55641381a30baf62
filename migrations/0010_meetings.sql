-- owner: groups
-- The life of a meeting. version counts every change, for forms that are overtaken; sequence counts the changes that a
-- calendar must hear of. Every row gets its times when it is written; the default only lets the columns be added.
alter table meetings add version bigint not null default 1;
alter table meetings add sequence bigint not null default 0;
alter table meetings add created_at timestamptz not null default 0; -- sqlite
alter table meetings add created_at timestamptz not null default 'epoch'; -- postgres
alter table meetings add changed_at timestamptz not null default 0; -- sqlite
alter table meetings add changed_at timestamptz not null default 'epoch'; -- postgres
alter table meetings add cancel_reason text;
alter table meetings add organiser uuid references persons (id);
