insert into discretion (buurt_id, person_id, version, accepted_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 1, '2026-01-05T08:00:00+00:00');
insert into partner (buurt_id, id, name, kind, code_tag, made_at, made_by, ended_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9401'), 'Apotheek', 'secrecy', 'tag', '2026-01-05T08:00:00+00:00', uuid('01890a5d-ac96-774b-bcce-b302099a8003'), null);
