-- owner: app
-- Every file that something refers to, as in 0015, with the images of posts.
drop view v_file_uses;
create view v_file_uses as
    select file as file from v_people_files
    union all
    select file as file from v_library_files
    union all
    select file as file from v_talk_files;
