insert into answer (person_id, "key", flow, fingerprint, ids, at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'once-1', 'help.ask', bytes('00ff10'), '["01890a5d-ac96-774b-bcce-b302099a8002"]', '2026-01-01T08:00:00+00:00');
