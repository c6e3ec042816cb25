insert into unmet_report (buurt_id, quarter, made_at, shown) values
  (uuid('01890a5d-ac96-774b-bcce-b302099a8001'), '2026-Q1', '2026-04-01T08:00:00+00:00', '{"categories":["groceries"],"reasons":["expired_unmatched"],"shown":{"cells":[[5]],"rows":[5],"columns":[5],"all":5}}');
