update invitation set role_until = '2027-06-30T22:00:00+00:00';
