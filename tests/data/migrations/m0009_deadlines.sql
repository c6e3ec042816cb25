insert into office (organisation_id, value, changed_at, changed_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8011'), '{"hours":[{"weekday":1,"from":540,"until":1020}],"closed":["2026-12-28"]}', '2026-01-01T08:00:00+00:00', null);
insert into deadline (buurt_id, id, signal_id, referral_id, kind, level, owner_id, state, rung, allowed_min, left_min, started_at, due_at, next_at, ended_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9001'), uuid('01890a5d-ac96-774b-bcce-b302099a9101'), null, 'contact', 'u1', uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'due', 1, 480, null, '2026-01-05T08:00:00+00:00', '2026-01-06T16:00:00+00:00', '2026-01-06T16:00:00+00:00', null),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9002'), uuid('01890a5d-ac96-774b-bcce-b302099a9102'), null, 'first_look', 'u2', null, 'paused', 0, 480, 200, '2026-01-05T08:00:00+00:00', null, null, null),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9003'), uuid('01890a5d-ac96-774b-bcce-b302099a9102'), uuid('01890a5d-ac96-774b-bcce-b302099a9201'), 'service_answer', 'u3', null, 'met', 0, 4800, null, '2026-01-05T08:00:00+00:00', '2026-01-19T08:00:00+00:00', null, '2026-01-08T08:00:00+00:00');
insert into duty (buurt_id, id, weekday, first_day, last_day, from_min, until_min, person_id, deputy_id) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9301'), 1, null, null, 540, 1020, uuid('01890a5d-ac96-774b-bcce-b302099a8003'), null),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a9302'), null, '2026-12-28', '2026-12-31', 600, 720, uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'));
insert into absence (buurt_id, person_id, first_day, last_day, deputy_id, made_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-02-02', '2026-02-06', uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-01T08:00:00+00:00');
insert into clocks_told (person_id, buurt_id, at, waiting) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8001'), '2026-01-05T08:00:00+00:00', 2);
