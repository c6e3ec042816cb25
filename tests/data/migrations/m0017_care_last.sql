update person set safe_contact = bytes('00ff12') where id = uuid('01890a5d-ac96-774b-bcce-b302099a8003');
insert into hush (person_id, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-06T08:00:00+00:00');
