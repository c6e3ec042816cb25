insert into help_again (buurt_id, by_id, other_id, id, said_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), uuid('01890a5d-ac96-774b-bcce-b302099a8007'), uuid('01890a5d-ac96-774b-bcce-b302099a9551'), '2026-01-07T10:00:00+00:00');
