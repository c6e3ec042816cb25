## *Ik ben even weg*: on the own profile, and at the desk.

gone-title = Bir süre yokum
gone-for = { $name } bir süre yok
gone-lead = Seyahatte, hastanede ya da sadece yok. Nedenini sormayız.
gone-first = Başlangıç
gone-last = Son gün
gone-last-hint = Henüz bilmiyor musun? Boş bırak.
gone-save = Bildir
gone-until = { $first } ile { $last } arası yok.
gone-open = { $first } tarihinden beri yok.
gone-quiet = Bu sırada bir şey sormayız. Tekrarlananlar bekler. Söz verileni başkasından isteriz.
gone-still = Bu yine de gerekli mi?
gone-stop = Artık gerekmez
gone-back = Geri döndüm
gone-back-for = { $name } geri döndü
gone-moving = Taşınıyor musun?
gone-moving-note = Buraya yaz. Ekipten biri seninle ayarlar.
