## Neighbours of next door: what their helpers read. nl is the source of the six.
next-door-in = In { $buurt }
next-door-from = uit { $buurt }
next-door-wish = Ik wil ook buren van { $buurt } helpen
next-door-wish-hint = Je wordt pas gevraagd als in hun eigen buurt niet genoeg buren kunnen. Je ziet alleen wat jou gevraagd wordt.
next-door-title = Bij de buren hiernaast
