update help_offer set worked_at = since_at where state in ('assigned', 'done');
