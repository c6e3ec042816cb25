# How I help: with what, when, how often, and a pause.
helping-how-helps = Komşulara yardım etmek ister misin?
helping-how-talents = Ne yapmayı seversin?
helping-how-talents-hint = Önce bunları sorarız.
helping-how-times = Ne zaman gelebilirsin?
helping-how-times-hint = Hiçbirini seçmezsen her zaman olur.
helping-how-mornings = Hafta içi sabah
helping-how-afternoons = Hafta içi öğleden sonra
helping-how-evenings = Hafta içi akşam
helping-how-weekend = Hafta sonu
helping-how-often = Sana ne sıklıkla sorabiliriz?
helping-how-often-hint = Daha fazla sormayız.
helping-how-week = Haftada { $count } kez
helping-how-languages = Hangi dilleri konuşuyorsun?
helping-how-urgent = Acil olunca sana hemen sorabilir miyiz?
helping-how-urgent-hint = Evet dersen telefonun geç akşam, gece veya pazar sabahı da çalabilir.
helping-how-pause = Biraz ara vermek ister misin?
helping-how-pause-hint = O zaman bir süre sana sormayız.
helping-how-pause-none = Hayır, bana sorulsun
helping-how-pause-until = Evet, { $day } gününe kadar
helping-how-pause-week = Evet, bir hafta
helping-how-pause-month = Evet, bir ay
helping-how-saved = Kaydedildi. Teşekkürler!
helping-how-shown = Mahalle çalışanı sevdiğin işleri görebilir mi?
helping-how-shown-hint = Diğer komşular görmez.

# More limits than how often.
helping-how-more = Daha fazla sınır
helping-how-open = Aynı anda en çok kaç iş?
helping-how-open-count = Aynı anda { $count } iş
helping-how-month = Ayda en çok kaç kez?
helping-how-month-count = Ayda { $count } kez
helping-how-time = Haftada en çok ne kadar süre?
helping-how-hours = Haftada { $count } saat
helping-how-minutes = Haftada { $count } dakika
