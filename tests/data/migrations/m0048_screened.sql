insert into screening (buurt_id, person_id, seen_on, until_at, noted_by, noted_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-05', '2027-01-05T23:00:00+00:00', uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-05T08:00:00+00:00');
