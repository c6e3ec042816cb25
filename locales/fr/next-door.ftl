next-door-in = À { $buurt }
next-door-from = de { $buurt }
next-door-wish = Je veux aussi aider des voisins de { $buurt }
next-door-wish-hint = On vous demande seulement si trop peu de voisins peuvent aider dans leur propre quartier. Vous ne voyez que ce qu’on vous demande.
next-door-title = Dans le quartier d’à côté
