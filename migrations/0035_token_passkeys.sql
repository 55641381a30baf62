-- owner: people
-- A token that was made in a session in which a passkey was shown acts as one with a second factor, for as long as that
-- passkey is there. Dangerous acts are closed to tokens all the same.
alter table tokens add column passkey uuid references passkeys (id) on delete set null;
create index tokens_passkey on tokens (passkey);

drop view v_tokens;
create view v_tokens as
    select t.token as token, t.id as token_id, t.person as person, t.scopes as scopes, t.expires_at as expires_at, t.used_on as used_on,
        p.name as name, p.lang as lang, p.zone as zone,
        t.passkey is not null
            or exists (select 1 from authenticators a where a.person = t.person and a.confirmed_at is not null) as has_second_factor
    from tokens t join persons p on p.id = t.person;
