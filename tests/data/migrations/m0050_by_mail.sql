insert into channel (id, person_id, session_id, kind, preferred, language, address, address_tag, created_at, refused_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8304'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), null, 'mail', true, 'nl', null, null, '2026-01-01T08:00:00+00:00', null);
