insert into organisation (id, kind, name, created_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8011'), 'lokaal_bestuur', 'Stad', '2026-01-01T08:00:00+00:00');
insert into buurt (id, slug, organisation_id, created_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'voorbeeld', uuid('01890a5d-ac96-774b-bcce-b302099a8011'), '2026-01-01T08:00:00+00:00');
insert into buurt_section (buurt_id, section, version, value, changed_at, changed_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), 'identity', 1, '{"name":"Voorbeeld"}', '2026-01-01T08:00:00+00:00', null);
