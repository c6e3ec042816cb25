insert into device (id, token_hash, parent_hash, rotated_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099af701'), bytes('0102'), bytes('0304'), '2026-01-01T08:00:00+00:00');
insert into device_place (device_id, slot, person_id, session_id, picture, code_tag, tries, rings) values
  (uuid('01890a5d-ac96-774b-bcce-b302099af701'), 3, uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8401'), 'paw', bytes('0506'), 5, false);
update session set parked_at = '2026-01-01T08:00:00+00:00';
