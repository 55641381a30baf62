-- owner: talk
-- What a post says that is hidden, line by line, so that others who have quoted it do not bring it back. The lines are not
-- here, only what they can be compared by.
create table hidden_lines (
    post uuid primary key references posts (id),
    discussion uuid not null references discussions (id),
    digests jsonb not null
);
create index hidden_lines_discussion on hidden_lines (discussion, post);
