## The desk makes places and plans activities.
meetdesk-lead = Mahallenin yerleri, saatleri ve etkinlikleri.
meetdesk-plan = Etkinlik planla
meetdesk-plan-other = Etkinliği değiştir
meetdesk-place = Yer ekle
meetdesk-place-other = Yeri değiştir
meetdesk-change = Değiştir
meetdesk-cancel = İptal et
meetdesk-cancel-sure = { $title } iptal mi? Gelecek olanlar hemen öğrenir.
meetdesk-close = Bu yeri kapat
meetdesk-close-sure = { $name } listeden kalkar.
meetdesk-title-field = Adı ne?
meetdesk-kind = İnsanlar orada ne yapar?
meetdesk-kind-hint = Birlikte olmak ve dil pratiği bir isteğin yanında önerilir.
meetdesk-where = Nerede?
meetdesk-note = Ne var? Tek cümle.
meetdesk-day = Hangi gün?
meetdesk-weeks = Art arda kaç hafta?
meetdesk-capacity = En çok kaç kişi?
meetdesk-organiser = Kim düzenliyor?
meetdesk-organiser-hint = Kaç kişi geldiğini görür, adları görmez.
meetdesk-organiser-is = { $name } düzenliyor.
meetdesk-organiser-none = Artık kimse
meetdesk-street = Hangi sokak?
meetdesk-number = Kapı numarası
meetdesk-hours = Ne zaman açık?
meetdesk-wheelchair = Tekerlekli sandalye girebilir mi?
meetdesk-unknown = Bilmiyorum
meetdesk-place-kind = Nasıl bir yer?
meetdesk-place-buurtpunt = Ekibin mahalle noktası
meetdesk-place-garden = Bahçe
meetdesk-place-informal = İnsanların karşılaştığı yer
meetdesk-place-kind-other = Başka bir yer
meetdesk-came = { $count ->
    [one] { $count } kişi gelecekti.
   *[other] { $count } kişi gelecekti.
 }
meetdesk-over = Bitti
meetdesk-places-none = Henüz yer yok. Önce bir yer ekle.
meetdesk-saved = Kaydedildi.
meetdesk-whole = Bir sayı yaz.
meetdesk-name-empty = Bir ad ver.
