insert into promise (id, buurt_id, room, payload, run_at, attempts) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8057'), uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'help', '{"v":1}', '2026-01-01T08:00:00+00:00', 0);
