-- owner: app
-- Every file that something refers to, put together from what the areas publish. The kernel removes the others after a
-- day, so an area that keeps the id of a file publishes it and is named here.
create view v_file_uses as
    select file as file from v_people_files;
