## What the service says of the settings and streets of a neighbourhood; no screen holds these. nl is the source of the six.

field-no-hour-left = Bildirimler için günde en az bir saat bırak.
field-not-a-time = Bu bir saat değil.
field-range = Bu sayı burada olamaz.
field-to-before-from = “To” (son numara), “from” (ilk numara) sayısından küçük.
field-not-a-number = 1 ile 9999 arasında bir sayı yaz.
field-not-a-zone = Bu bölgeyi bilmiyoruz.
field-zone-too-small = Bu bölge çok küçük: çok az ev var.
field-zone-too-large = Bu bölge çok büyük.
field-overlaps = Bu numara bu sokağın başka bir satırında var.
field-not-allowed = Sokak adı bir harf ya da rakamla başlar.
field-no-rows = İçinde hiç sokak yok.
field-too-many-streets = En çok 2000 satır.
problem-neighbourhood-changed = Bunu arada başka biri değiştirdi. Yeniden bak.
problem-homes-without-street = Bu liste, oturanı olan bir sokaktan numara çıkarıyor. Hiçbir şey değişmedi.
problem-zone-of-few-homes = Böyle birkaç ev bir bölgede tek başına kalır. O bölgeyi büyüt ya da sokağı bölme.
