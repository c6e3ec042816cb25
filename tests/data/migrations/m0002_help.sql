insert into help_request (buurt_id, id, requester_id, title, needed_by, state, helper_id, state_at) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8003'), 'Melk', '2026-01-01T08:00:00+00:00', 'matched', uuid('01890a5d-ac96-774b-bcce-b302099a8004'), '2026-01-01T08:00:00+00:00');
insert into help_offer (buurt_id, request_id, volunteer_id, state, since) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), uuid('01890a5d-ac96-774b-bcce-b302099a8002'), uuid('01890a5d-ac96-774b-bcce-b302099a8004'), 'assigned', '2026-01-01T08:00:00+00:00');
