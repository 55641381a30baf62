-- owner: library
-- A small image of a file, which is a file itself: with the file it goes.
create table file_previews (
    file uuid primary key references files (id) on delete cascade,
    image uuid not null references files (id),
    -- In dots.
    width bigint not null,
    height bigint not null
);
create index file_previews_image on file_previews (image);

drop view v_library_files; -- sqlite
create view v_library_files as -- sqlite
create or replace view v_library_files as -- postgres
    select file as file from resource_editions where file is not null
    union all
    select file as file from translations where file is not null
    union all
    select image as file from file_previews;
