insert into help_thanks (buurt_id, request_id, helper_id, line, said_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), bytes('00ff54'), '2026-01-07T09:00:00+00:00');
