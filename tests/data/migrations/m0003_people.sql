insert into data_key (id, wrapped, created_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8021'), bytes('00ff10'), '2026-01-01T08:00:00+00:00');
insert into person (id, data_key_id, language, birth_year, name, phone, phone_tag, mail, mail_tag, contact, door, wish, gender, created_at, created_by, erased_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8021'), 'nl', 1943, bytes('00ff10'), bytes('00ff11'), bytes('aabbcc'), null, null, 'app', 'known_neighbour', null, 'woman', '2026-01-01T08:00:00+00:00', null, null);
insert into membership (buurt_id, person_id, state, trust, zone, home, household_tag, helps, helping, joined_at, confirmed_at, confirmed_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'confirmed', 2, 617547998389370879, bytes('00ff10'), bytes('aabbcc'), false, '{}', '2026-01-01T08:00:00+00:00', '2026-01-02T08:00:00+00:00', null);
insert into role_grant (buurt_id, person_id, role, organisation_id, granted_by, since, until) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'ambassadeur', null, null, '2026-01-01T08:00:00+00:00', null);
insert into invitation (buurt_id, id, batch_id, token_hash, code_tag, half_tag, person_id, role, street, zone, seats, used, wrong_tries, made_at, made_by, expires_at, burnt_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8031'), uuid('01890a5d-ac96-774b-bcce-b302099a8032'), bytes('0102'), bytes('0304'), bytes('0506'), null, null, 'Kapelhof', null, 4, 1, 0, '2026-01-01T08:00:00+00:00', null, '2026-01-31T08:00:00+00:00', null);
insert into session (id, person_id, buurt_id, kind, refresh_hash, parent_hash, rotated_at, created_at, used_at, until, ended_at, ended_why) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8401'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'resident', bytes('0102'), null, '2026-01-01T08:00:00+00:00', '2026-01-01T08:00:00+00:00', '2026-01-01T08:00:00+00:00', '2027-02-01T08:00:00+00:00', null, null);
insert into audit (buurt_id, seq, at, actor_id, on_behalf_of, action, subject_id, consent, reason, hash) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 1, '2026-01-01T08:00:00+00:00', null, null, 'help.ask', null, 'spoken', null, bytes('0102'));
insert into audit_head (buurt_id, seq, hash) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 1, bytes('0102'));
