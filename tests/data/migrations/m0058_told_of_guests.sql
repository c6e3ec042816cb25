update complaint set home_buurt_id = uuid('01890a5d-ac96-774b-bcce-b302099a8059')
  where id = uuid('01890a5d-ac96-774b-bcce-b302099a9501');
