insert into correction (buurt_id, id, person_id, words, said_at, state, closed_at, closed_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9901'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), bytes('00ff10'), '2026-01-05T08:00:00+00:00', 'open', null, null),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9902'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), bytes('00ff10'), '2026-01-04T08:00:00+00:00', 'changed', '2026-01-05T08:00:00+00:00', uuid('01890a5d-ac96-774b-bcce-b302099a8004'));
