next-door-in = Yer: { $buurt }
next-door-from = { $buurt } mahallesinden
next-door-wish = { $buurt } komşularına da yardım etmek istiyorum
next-door-wish-hint = Sana ancak kendi mahallelerinde yeterince komşu yardım edemediğinde sorulur. Yalnızca senden isteneni görürsün.
next-door-title = Yan mahallede
