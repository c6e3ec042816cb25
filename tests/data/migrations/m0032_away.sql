insert into away (buurt_id, person_id, from_at, until_at, said_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-05T08:00:00+00:00', null, uuid('01890a5d-ac96-774b-bcce-b302099a8004'));
