insert into referral_link (buurt_id, id, referral_id, kind, hash, mailbox_tag, made_at, killed_at, killed_why, wrong, closed_until) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8d01'), uuid('01890a5d-ac96-774b-bcce-b302099a8c42'), 'mail', bytes('00ff20'), bytes('00ff21'), '2026-01-04T08:00:00+00:00', null, null, 2, '2026-01-04T09:00:00+00:00'),
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8d02'), uuid('01890a5d-ac96-774b-bcce-b302099a8c41'), 'card', bytes('00ff22'), null, '2026-01-03T08:00:00+00:00', '2026-01-04T08:00:00+00:00', 'revoked', 0, null);
insert into referral_visit (buurt_id, id, link_id, key_hash, code_tag, sent_at, tries, opened_at, opened_until) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8d11'), uuid('01890a5d-ac96-774b-bcce-b302099a8d01'), bytes('00ff23'), bytes('00ff24'), '2026-01-04T08:00:00+00:00', 1, '2026-01-04T08:01:00+00:00', '2026-01-04T08:31:00+00:00');
insert into referral_form (buurt_id, hash, link_id, body, outcome, at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), bytes('00ff25'), uuid('01890a5d-ac96-774b-bcce-b302099a8d01'), bytes('00ff26'), 'sent', '2026-01-04T08:00:00+00:00');
