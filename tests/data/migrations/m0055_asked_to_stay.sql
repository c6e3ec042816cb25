update session set asked_at = '2026-01-01T08:00:00+00:00';
