insert into help_tally (buurt_id, month, category, outcome, n) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), '2025-01', 'groceries', 'asker', 3);
