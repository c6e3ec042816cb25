insert into kept_from (buurt_id, subject_room, subject_id, person_id) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'complaint', uuid('01890a5d-ac96-774b-bcce-b302099a9501'), uuid('01890a5d-ac96-774b-bcce-b302099a8006'))
  on conflict do nothing;
