## Volunteers, at the desk. nl is the source of the six.
volunteers-title = Gönüllüler
volunteers-lead = Yardım eden bir komşudur. Bir kuruluşun notuyla kişi gönüllü olur ve sigortalıdır.
volunteers-new = Yeni kuruluş
volunteers-name = Kuruluşun adı
volunteers-note = Not
volunteers-note-hint = Ne yaparsınız? Sizi kim sigortalar? Ne geri ödenir? Kime danışırsınız?
volunteers-save = Kaydet
volunteers-version = { $version } numaralı not, { $day } gününden beri
volunteers-accepted = Kabul eden: { $count }
volunteers-ask = Birine sor
volunteers-find = Ad ya da sokak
volunteers-unread = { $name }: henüz okumadı
volunteers-since = { $name }: { $day } günü kabul etti
volunteers-end = { $name }: gönüllülüğü bitir
volunteers-none = Henüz kuruluş yok.
volunteers-change = Adı ya da notu değiştir
volunteers-change-note = Yeni notu herkes yeniden okur.
