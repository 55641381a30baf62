-- owner: notices
-- Whom a happening was told, and who of them still waits for a mail at once. Without this what is told of each post, and what is
-- taken back, is looked for in all notices that there are.
drop index notices_at_once;
create index notices_happening on notices (happening, person, waits);
