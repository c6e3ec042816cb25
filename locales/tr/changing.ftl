## Another time or place, a longer search, and the appointment in one’s own calendar.
change-title = Başka saat veya başka yer
change-again = Gelecek kişi yeniden evet der.
change-keep = Böyle kalsın
change-day = Hangi gün?
change-place = Nerede buluşuyorsunuz?
change-home = Benim evimde
change-home-note = Sana yardım eden o zaman adresini görür.
change-meeting = Mahalle noktasında
change-meeting-note = O zaman kimse adresini görmez.
change-save = Yeri kaydet
change-where-meeting = Mahalle noktasında buluşuyorsunuz.
still-title = Henüz kimse yok. Şimdi ne olsun?
still-extend = Bir hafta daha ara
still-solved = Zaten çözüldü
still-withdrawn = Artık gerek yok
calendar-add = Takvimime ekle
