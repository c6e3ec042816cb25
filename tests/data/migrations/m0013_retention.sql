insert into retention_run (buurt_id, id, at, report) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8e01'), '2026-01-05T03:00:00+00:00', '{"referred": 1, "reporters": 2}');
