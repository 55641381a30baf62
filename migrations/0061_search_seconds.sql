-- owner: kernel
-- Of what was said in a recording: where in the text which second begins, as pairs.
alter table search_texts add seconds jsonb;
