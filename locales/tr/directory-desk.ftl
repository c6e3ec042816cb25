## The directory at the desk. nl is the source of the six.
desk-tab-services = Hizmetler
desk-kind-right_call = Bir hak için arama
dir-title = Hizmetler
dir-empty = Listede henüz hizmet yok.
dir-find = Ad ya da türe göre ara
dir-import = İçe aktar
dir-export-csv = CSV olarak kaydet
dir-export-hsds = HSDS olarak kaydet
dir-gone = Artık listede değil
dir-set-here = Burada ayarlandı
dir-sla = { $count ->
    [one] { $count } iş günü
   *[other] { $count } iş günü
 } içinde yanıt verir
dir-secrecy = Gizlilik
dir-secrecy-beroepsgeheim = Meslek sırrı
dir-secrecy-discretieplicht = Sır saklama yükümlülüğü
dir-secrecy-geen = Yok
dir-channel = İlk iletişim yolu
dir-channel-phone = Telefon
dir-channel-mail = E-posta
dir-channel-card = Kâğıt kart
dir-sla-label = Yanıt için iş günü
dir-until = Anlaşma bitişi
dir-capacity = Yeni kişiler
dir-capacity-open = Yer var
dir-capacity-limited = Biraz sürer
dir-capacity-full = Dolu
dir-hours = Açılış saatleri
dir-hours-hint = Örnek: ma-vr 9-12, 13-17; za 10-13; op afspraak
dir-closed = Kapalı günler
dir-closed-hint = Her satıra bir: 2026-12-24 ya da 2026-12-24/2027-01-03
dir-area = Hizmet alanı
dir-area-hint = Posta kodu ya da mahalle, virgülle. Boşsa herkese.
dir-data = Hizmet neyi bilebilir?
dir-data-hint = Bir anlaşma yoksa hiçbirini işaretleme.
dir-data-first_name = Ad
dir-data-name = Tam ad
dir-data-phone = Telefon
dir-data-safe_contact = Güvenli iletişim
dir-data-language = Dil
dir-data-address = Adres
dir-data-summary = Kısaca soru
dir-data-household = Hane
dir-data-network = Zaten kim yardım ediyor
dir-data-health = Sağlık
dir-save = Kaydet
dir-saved = Kaydedildi. Yeni bir liste bunu değiştirmez.
dir-as-imported = Listedeki gibi: { $value }
dir-keep = Listedeki gibi
dir-field-name = Ad
dir-field-organisation = Kuruluş
dir-field-description = Açıklama
dir-field-wheelchair = Tekerlekli sandalye
dir-field-last-assured = Kontrol tarihi
dir-nothing = hiçbir şey
dir-only-coordinator = Bunu yalnızca koordinatör değiştirebilir.

# Import.
dir-import-title = Hizmetleri içe aktar
dir-import-lead = Bir dosya seç. Önce neyin değişeceğini görürsün.
dir-import-file = Dosya (CSV ya da HSDS)
dir-source = Listedeki numara
dir-import-choose = Bir dosya seç
dir-import-whole = Bu listenin tamamı: içinde olmayan kalkar.
dir-import-look = Neyin değişeceğini gör
dir-import-do = Bunu içe aktar
dir-import-done = Tamam: { $added } yeni, { $changed } değişti, { $gone } kalktı.
dir-import-added = Yeni
dir-import-changed = Değişen
dir-import-gone = Kalkan
dir-import-busy = Kalır: süren bir yönlendirme var
dir-import-same = { $count ->
    [one] { $count } hizmet aynı kalır.
   *[other] { $count } hizmet aynı kalır.
 }
dir-import-nothing = Hiçbir şey değişmez.
dir-import-faults = Önce bunlar düzeltilmeli. Henüz bir şey aktarılmadı.
dir-import-notes = Bunları dışarıda bırakıyoruz
dir-import-row = Satır
dir-import-column = Sütun
dir-import-what = Sorun ne?
dir-import-fields = Farklı: { $fields }
dir-import-kept = Kendi seçimin kalır: { $fields }
dir-import-template = Boş örneği indir
