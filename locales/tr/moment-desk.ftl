## A kennismakingsmoment, as the worker holds it. nl is the source of the six.

moment-title = Tanışma anı
moment-lead = Burada olan kodu okutur. Sen dokunursun, o komşu tanınmış olur.
moment-how-long = Kod ne kadar açık kalsın?
moment-30 = Yarım saat
moment-60 = Bir saat
moment-120 = İki saat
moment-after = Sonra kod çalışmaz. Bir saat sonra kimin geldiğini unuturuz.
moment-open = Kodu aç
moment-scan = Bu kodu okut
moment-qr = Okutulacak kod
moment-type = Ya da bu kodu uygulamada yaz:
moment-until = { $time } saatine kadar geçerli.
moment-left = { $count } kişilik yer var.
moment-close = Kodu kapat
moment-closed = Kod kapandı. Henüz tanınmayanlar Kişiler altında.
moment-guests = Kim burada?
moment-guests-note = Birini tanıyor ya da görüyor musun? Bir dokunuş yeter.
moment-know = Bu komşuyu gördüm
moment-know-all = Hepsini gördüm: { $count }
moment-known = Tanınıyor
moment-nobody = Henüz kimse kodu okutmadı.
moment-no-street = Sokak söylemedi
