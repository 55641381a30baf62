-- owner: groups
-- For the sign-up: links into a group that still work. Whoever holds one needs no proof of work.
create view v_groups_open_invitations as
    select token as token, expires_at as expires_at from invitations where revoked_at is null and uses < uses_max;
