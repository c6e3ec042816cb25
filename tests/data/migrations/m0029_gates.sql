insert into factor_guess (person_id, tries, since_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 3, '2026-01-01T08:01:00+00:00');
update session set factor_tries = 2, factor_tries_at = '2026-01-01T08:01:00+00:00';
update task set kept_from = uuid('01890a5d-ac96-774b-bcce-b302099a8003');
