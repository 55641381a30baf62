-- owner: kernel
-- Who is among officials and signatories, as the search sees it.
create view v_search_audiences as
    select person as person, 'officials' as audience from v_standing where role in ('official', 'steward')
    union all
    select person, 'signatories' from v_standing where role in ('signatory', 'steward');
