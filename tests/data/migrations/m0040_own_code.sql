update own_code set wished = true, wrong = 3, of_day = 10, day_at = '2026-01-01T08:00:00+00:00';
