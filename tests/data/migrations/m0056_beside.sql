update help_company set neighbour_id = uuid('01890a5d-ac96-774b-bcce-b302099a8003')
  where helper_id = uuid('01890a5d-ac96-774b-bcce-b302099a8004');
