insert into role_asked (buurt_id, id, asked_for, mail, person_id, role, until, asked_by, asked_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099af901'), bytes('3901'), bytes('3902'), null, 'gemeente', '2026-12-31T23:00:00+00:00', uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-01T08:00:00+00:00');
