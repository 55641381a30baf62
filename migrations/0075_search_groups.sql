-- owner: kernel
-- What an entry is of beside its group: the ids of other groups, with a blank between, as the choices beside the results count them.
alter table search_entries add other_groups text not null default '';

-- Those of them whose people find it, where not everyone does.
create table search_readers (
    place bigint not null,
    group_id uuid not null,
    primary key (place, group_id)
);
