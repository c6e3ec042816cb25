insert into volunteer_body (buurt_id, id, name, note, version, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099af401'), 'Buurtpunt De Kade', 'Je bent verzekerd.', 2, '2026-01-01T08:00:00+00:00');
insert into volunteer (buurt_id, person_id, body_id, invited_by, invited_at, version, accepted_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), uuid('01890a5d-ac96-774b-bcce-b302099af401'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-01T08:00:00+00:00', 2, '2026-01-01T09:00:00+00:00');
