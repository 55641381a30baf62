-- owner: translation
-- What a machine has made of texts, into one language each. It is kept for a while and goes as soon as the text says something
-- else: mark tells what it said. parts is what came back, as it came; it is cleaned where it is shown.
create table machine_translations (
    kind text not null,
    thing uuid not null,
    lang text not null,
    mark uuid not null,
    -- The language it is in, if that is known.
    source text,
    state text not null check (state in ('waiting', 'done', 'failed')),
    tries bigint not null,
    -- Who translated it.
    translator text not null,
    parts jsonb,
    asked_at timestamptz not null,
    primary key (kind, thing, lang)
);
create index machine_translations_thing on machine_translations (thing);
create index machine_translations_asked on machine_translations (asked_at);
