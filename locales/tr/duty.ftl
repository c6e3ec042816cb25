## Whether anybody reads this now.
duty-here = { $name } şu an burada, saat { $until } olana kadar.
duty-nobody = Şu an bunu kimse okumuyor.
duty-next = { $day } saat { $time } itibarıyla yine biri burada.
duty-next-today = Saat { $time } itibarıyla yine biri burada.
duty-next-unknown = Ne zaman yine biri olacağını bilmiyoruz.
duty-unknown = Şu an birinin olup olmadığını göremiyoruz.
duty-danger = Şu an tehlike var mı? 112’yi ara.
