## What somebody who asks for help reads. Nog na te lezen.
# Asking: what, when, send.
ask-title = Yardım istiyorum
ask-lead = Yakındaki bir komşudan küçük bir şey.
ask-go-on = Devam et: { $what }
ask-what = Neye ihtiyacın var?
ask-when = Ne zaman?
ask-hours = { $from }–{ $until }
ask-day-part = { $day }, { $part }
ask-flexible = Uygun olan her zaman
ask-flexible-note = Bir hafta içinde. Böyle daha kolay buluruz.
ask-other-day = Başka bir gün
ask-date = Ya da bir tarih seç
ask-check = Böyle doğru mu?
ask-row-what = Ne
ask-row-when = Ne zaman
ask-row-words = Senin sözlerin
ask-row-wishes = İsteklerin
ask-send = Komşularıma sor
ask-send-note = Komşuların önce kim olduğunu görmez.
ask-words = Birkaç söz ekle
ask-words-note = Tam olarak ne? Ne kadar?
ask-words-label = Ne eklemek istersin?
ask-words-hint = Adres, şifre veya hesap numarası yazma.
ask-masked = Komşuların bunu böyle okur:
ask-wishes = Başka isteğin var mı?
ask-wishes-note = Kaç komşu, kim, hangi dil.
ask-wishes-lead = Burada bir şey seçmen gerekmez.
ask-places = Kaç komşu gerekli?
ask-places-count = { $count ->
    [one] { $count } komşu
   *[other] { $count } komşu
 }
ask-same = Aynı komşu mu olsun?
ask-same-yes = Geçen seferki komşu olsun
ask-any = Fark etmez
ask-wish = Kadın mı erkek mi olsun?
ask-wish-woman = Kadın olsun
ask-wish-man = Erkek olsun
ask-language = Hangi dilde konuşmak istersin?

# What the guard found: danger, better help.
ask-danger = Şu anda tehlike var mı?
ask-danger-not-sent = Bu isteği komşularına göndermiyoruz.
ask-danger-change = Tehlike yok mu? Başka türlü yaz.
ask-better = Bunun için daha iyi bir yardım var
ask-better-worker = { $worker }, mahalle çalışanın
ask-better-worker-note = Seninle birlikte bakar.
helpline-112 = Ambulans ve itfaiye
helpline-101 = Polis
helpline-1733 = Nöbetçi doktor
helpline-1722 = İtfaiye, acil değil
helpline-antigif = Zehir danışma
helpline-1813 = İntihar hattı (Hollandaca), gece gündüz
helpline-106 = Tele-Onthaal (Hollandaca), gece gündüz
helpline-1712 = Şiddet hakkında sorular (Hollandaca)
helpline-awel = Awel: gençler için (Hollandaca)
helpline-childfocus = Child Focus: kayıp çocuk
helpline-druglijn = DrugLijn (Hollandaca)
helpline-caw = CAW: her konuda yardım
helpline-1700 = Flaman hükümetine sorular

# My requests.
mine-title = İsteklerim
mine-now = Durum ne?
mine-before = Daha önce
mine-all = Bütün isteklerim
mine-none = Şu anda bir isteğin yok.
mine-none-note = Her zaman isteyebilirsin, küçük bir şey bile.
ask-sent = İsteğin gönderildi.
mine-review = İsteğini önce { $worker } okuyor.
mine-open = Bir komşu arıyoruz.
mine-partly = { $places } kişiden { $found } bulundu. Aramaya devam ediyoruz.
mine-hear-by = { $time } öncesinde haber alırsın.
mine-by = { $time } öncesi
mine-next = Biri geliyor mu, öğrenirsin.
mine-matched = { $count ->
    [one] { $names } yardıma geliyor.
   *[other] { $names } yardıma geliyor.
 }
mine-name-first = { $name } sana yardım etmek istiyor. Olur mu?
mine-confirming = Oldu mu?
mine-done = Tamamlandı.
mine-thanked = Bir kartla teşekkür ettin.
mine-closed-withdrawn = Bu isteği durdurdun.
mine-closed-solved_elsewhere = Zaten çözüldü.
mine-closed-expired_unmatched = Kimseyi bulamadık. Mahalle çalışanı seninle bakacak.
mine-closed-referred = Bununla bir kurum ilgileniyor.
mine-closed-out_of_scope = Bunun için daha iyi bir yardım var.
mine-closed-duplicate = Bunu iki kez istedin. Diğer istek sürüyor.
mine-closed-rejected = Bu burada olmaz. Mahalle çalışanını arayabilirsin.
mine-closed-not_delivered = Olmadı. Mahalle çalışanı seni arayacak.
mine-words-wait = Komşuların bu sözleri { $worker } okuduktan sonra görür.
mine-timeline = Şimdiye kadar ne oldu?
mine-call-note = Bir şey olursa ara.
mine-stopping = İsteğini durduruyoruz.

# Who comes.
who-comes = Kim geliyor?
who-said-yes = Kim evet dedi?
who-came = Sana kim yardım etti?
who-neighbour = { $name } komşu olarak yardım ediyor.
who-door-word = Kapıda { $name } şunu söyler:
who-sees = { $name } seni nasıl bulacağını görüyor: { $time }.
who-may = { $name } adını, telefonunu ve adresini görebilir mi?
who-may-yes = Evet, olur
who-rather-other = Başka biri olsun
who-rather-other-what = Nedenini söylemen gerekmez. { $name } nazik bir haber alır. Aramaya devam ederiz.
who-rather-other-yes = Evet, başka biri olsun
who-rather-other-no = Hayır, { $name } olsun

# How did it go, and thank you.
how-title = Oldu mu?
how-worked = Oldu
how-failed = Olmadı ya da farklı
how-what = Ne oldu?
how-nobody-came = Kimse gelmedi
how-not-worked = Olmadı
how-other = Farklı oldu
how-after = Mahalle çalışanı bunu okur ve seni arar.
thanks-title = Teşekkür et
thanks-lead = Bir kart seç. Komşun hemen alır.
thanks-flowers = Bir çiçek
thanks-soup = Bir kâse çorba
thanks-sun = Güneş
thanks-heart = Bir kalp
thanks-coffee = Bir kahve
thanks-hands = Sıcak bir el

# Stopping.
stop-title = Artık gerek yok
stop-question = Bu isteği durdurmak istiyor musun?
stop-what = Evet diyen hemen öğrenir.
stop-withdrawn = Evet, artık gerek yok
stop-solved = Evet, zaten çözüldü
stop-keep = Hayır, isteğim kalsın

# May we tell you?
tell-title = Hemen bilmek ister misin?
tell-otherwise = Beni ara
who-volunteer = { $name }, { $organisation } gönüllüsü ve sigortalı.
