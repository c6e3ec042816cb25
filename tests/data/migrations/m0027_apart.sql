insert into apart (buurt_id, by_id, other_id, id, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), uuid('01890a5d-ac96-774b-bcce-b302099a8007'), uuid('01890a5d-ac96-774b-bcce-b302099a9512'), '2026-01-05T08:00:00+00:00');
