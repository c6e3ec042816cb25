insert into mail_code (id, holder_tag, person_id, address, address_tag, day, nth, code_tag, tries, made_at, used_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8801'), bytes('0a0b'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), bytes('00ff10'), bytes('aabbcc'), '2026-01-01', 1, bytes('0102'), 1, '2026-01-01T08:00:00+00:00', null);
