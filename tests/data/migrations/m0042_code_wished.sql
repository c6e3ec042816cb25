insert into code_wished (person_id) select id from person where true on conflict do nothing;
