insert into moment (buurt_id, id, opened_by, opened_at, until, closed_at, token_hash, code_tag, half_tag, seats, used, wrong_tries) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099af601'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-01T08:00:00+00:00', '2026-01-01T09:00:00+00:00', null, bytes('3601'), bytes('3602'), bytes('3603'), 60, 1, 0);
insert into moment_guest (buurt_id, moment_id, person_id, came_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099af601'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-01T08:05:00+00:00');
