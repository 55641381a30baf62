-- owner: kernel
-- The newest entry has the lowest place from now on: the index is read forwards, which is quicker than backwards.
update search_entries set place = -place;
update search_texts set place = -place;
update search_readers set place = -place;
update search_vectors set rowid = -rowid; -- postgres
insert into search_words (search_words) values ('delete-all'); -- sqlite
insert into search_words (rowid, words) select place, words from search_texts; -- sqlite
-- Two layers of one size are put together when it is asked for.
insert into search_words (search_words, rank) values ('usermerge', 2); -- sqlite
