update person set contact_part = 'afternoon';
