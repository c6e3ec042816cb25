insert into factor (id, person_id, kind, secret, made_at, confirmed_at, last_step) values
  (uuid('01890a5d-ac96-774b-bcce-b302099aa601'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'totp', bytes('00ff10'), '2026-01-01T08:00:00+00:00', '2026-01-01T08:01:00+00:00', 58906000);
insert into recovery_code (person_id, tag, made_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), bytes('aabb'), '2026-01-01T08:01:00+00:00');
insert into factor_tries (person_id, tries, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 1, '2026-01-01T08:01:00+00:00');
update session set factor_at = '2026-01-01T08:01:00+00:00';
