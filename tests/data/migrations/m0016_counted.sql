update deadline set counted_at = '2026-01-06T08:00:00+00:00' where id = uuid('01890a5d-ac96-774b-bcce-b302099a9001');
