-- owner: people
-- Who has something beside the password: for those who answer by mail, where no session says what was shown.
create view v_second_factors as
    select person as person from authenticators where confirmed_at is not null
    union
    select person from passkeys;
