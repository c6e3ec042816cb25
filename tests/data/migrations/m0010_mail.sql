insert into mailing (buurt_id, id, letter_id, nth, subject_room, subject_id, kind, state, failures, since, changed_at, dedupe_key) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8701'), uuid('01890a5d-ac96-774b-bcce-b302099a8711'), 0, 'care', uuid('01890a5d-ac96-774b-bcce-b302099a8002'), 'referral', 'delivered', 2, '2026-01-01T08:00:00+00:00', '2026-01-01T08:02:00+00:00', null),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8702'), uuid('01890a5d-ac96-774b-bcce-b302099a8711'), 1, 'care', uuid('01890a5d-ac96-774b-bcce-b302099a8002'), 'referral', 'waiting', 0, '2026-01-01T08:00:00+00:00', '2026-01-01T08:00:00+00:00', 'mail/referral/1/00ff');
insert into demo_mail (id, address, subject, body, language, at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8801'), 'onthaal@dienst.example', 'Proef', 'Dag', 'nl', '2026-01-01T08:00:00+00:00');
