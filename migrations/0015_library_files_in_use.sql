-- owner: app
-- Every file that something refers to, as in 0007, with those of the library.
drop view v_file_uses;
create view v_file_uses as
    select file as file from v_people_files
    union all
    select file as file from v_library_files;
