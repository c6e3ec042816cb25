insert into passkey_asked (session_id, person_id, act, state, asked_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8401'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'give', bytes('00ff10'), '2026-01-01T08:01:00+00:00');
