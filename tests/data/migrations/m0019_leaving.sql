insert into departure (person_id, kind, since_at, by_id, consent, due_at, stood, done_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'forget', '2026-01-05T08:00:00+00:00', uuid('01890a5d-ac96-774b-bcce-b302099a8003'), null, '2026-01-12T08:00:00+00:00', '[["01890a5d-ac96-774b-bcce-b302099a8001", "confirmed"]]', null);
insert into silenced (person_id, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), '2026-01-05T08:00:00+00:00');
