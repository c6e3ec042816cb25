insert into help_company (buurt_id, request_id, helper_id, name, said_at, declined_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), bytes('00ff12'), '2026-01-01T09:00:00+00:00', null);
insert into help_amount (buurt_id, request_id, helper_id, cents, said_at, paid_at, paid_by) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), 1250, '2026-01-01T09:00:00+00:00', null, null);
update person set door_said_at = '2026-01-01T08:00:00+00:00' where id = uuid('01890a5d-ac96-774b-bcce-b302099a8003');
