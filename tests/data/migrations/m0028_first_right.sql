insert into help_first_right (buurt_id, request_id, helper_id, until_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-01T09:00:00+00:00');
