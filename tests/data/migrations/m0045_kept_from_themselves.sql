insert into kept_from (buurt_id, subject_room, subject_id, person_id) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'people', uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'))
  on conflict do nothing;
