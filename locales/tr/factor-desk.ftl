factor-title = İkinci adımın
factor-lead = Girişinin yanında bir kod. Böylece kimse senin adına çalışmaz.
factor-give-lead = Uygulamana bak ve şimdi gösterdiği kodu yaz.
factor-code = Kodun
factor-code-hint = Uygulamandan altı rakam ya da kâğıdından bir kod.
factor-code-empty = Kodunu yaz.
factor-give = Devam et
factor-later = Komşu olarak devam et
factor-lost = Cihaz kayıp mı?
factor-lost-what = Kâğıdından bir kod yaz. Kâğıdın da mı kayıp? Yöneticiden bir mektup iste.
factor-make-lead = Burada çalışan iki adımla girer. Bunu bir kez ayarlarsın.
factor-app-what = Kod gösteren bir uygulama gerekir: Aegis, 2FAS ya da Google Authenticator gibi.
factor-begin = Uygulamanı ayarla
factor-scan = Bunu uygulamanla tara
factor-type = Tarama olmuyor mu? Bunu uygulamana yaz.
factor-open = Bu cihazdaki uygulamanı aç
factor-first = Uygulamanın şimdi gösterdiği kod
factor-first-hint = Altı rakam.
factor-first-send = Bu benim uygulamam
factor-sheet-title = Kod kâğıdın
factor-sheet-what = Cihazın bozulur ya da kaybolursa. Her kod bir kez çalışır. Kâğıtta sakla.
factor-sheet-for = { $name }, { $buurt }
factor-sheet-print = Kâğıdı yazdır
factor-sheet-done = Sakladım
factor-now = Uygulaman { $when } tarihinden beri çalışıyor.
factor-left = { $count ->
    [one] Kâğıdında bir kod kaldı.
   *[other] Kâğıdında { $count } kod kaldı.
}
factor-replace = Başka bir cihaz ayarla
factor-replace-what = Eskisi artık çalışmaz.
factor-new-sheet = Yeni bir kâğıt yap
factor-new-sheet-what = Eski kodlar artık çalışmaz.
factor-letter = İlk sefer bir mektupla olur
factor-letter-what = Yöneticiden bir mektup iste. Onunla uygulamanı bu cihazda ayarlarsın.
step-up-title = Kodun bir kez daha
step-up-why = Bu önemli. Bu yüzden kodunu yeniden soruyoruz.
