## Names that every screen and every notice shares. Nog na te lezen.
# The kinds of help.
cat-groceries = Alışveriş
cat-errand = Bir şey alıp getirme
cat-transport = Araçla götürme
cat-accompany = Birlikte bir yere gitme
cat-odd_job = Evde küçük iş
cat-garden = Bahçe
cat-pets = Evcil hayvan
cat-company = Sohbet ve eşlik
cat-digital = Telefon veya bilgisayar yardımı
cat-paperwork = Mektup veya form
cat-meal = Yemek
cat-childcare = Çocuklara kısa süre bakma
cat-learning = Ödev veya dil pratiği
cat-lending = Ödünç verme veya verme
cat-house_watch = Eve göz kulak olma
cat-light_household = Hafif ev işi
cat-carer_break = Bakım verene mola
cat-other = Başka bir şey

# The parts of a day.
part-morning = Sabah
part-noon = Öğle
part-afternoon = Öğleden sonra
part-evening = Akşam
part-any = Fark etmez
when-morning = sabah
when-noon = öğlen
when-afternoon = öğleden sonra
when-evening = akşam

# How far it is, never more exactly than this.
walk-under_5 = Yürüyerek 5 dakikadan az
walk-5_to_10 = Yürüyerek 5–10 dakika
walk-10_to_15 = Yürüyerek 10–15 dakika
walk-15_to_30 = Yürüyerek 15–30 dakika
walk-over_30 = Yürüyerek 30 dakikadan fazla

# What happened to a request, one line each.
line-asked = İstek gönderildi.
line-wave = { $number ->
    [one] { $number } komşuya sorduk.
   *[other] { $number } komşuya sorduk.
 }
line-helper = Bir komşu evet dedi.
line-review = İsteği önce mahalle çalışanı okuyor.
line-open = Bir komşu arıyoruz.
line-matched = Biri geliyor.
line-confirming = Oldu mu diye soruyoruz.
line-done = Tamamlandı.
line-closed = İstek kapandı.

# When, in the middle of a sentence: no day, a whole day, a part of it.
slot-flexible = ne zaman uygunsa
slot-any = { $day }
slot-morning = { $day }, sabah
slot-noon = { $day }, öğle
slot-afternoon = { $day }, öğleden sonra
slot-evening = { $day }, akşam
