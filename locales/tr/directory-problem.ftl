## What the service says about the directory; no screen holds these. nl is the source of the six.

# What an import tells about a cell.
field-formula = Bu bir formül gibi başlıyor. Önüne kesme işareti koy.
field-not-opening-hours = Saatleri şöyle yaz: ma-vr 9-12; za 10-13.
field-other-time-zone = Bu saat başka bir saat diliminde.
field-not-a-weekday = Bu haftanın bir günü değil.
field-schedule-left-out = Bu saatler her hafta geçerli değil. Dışarıda bırakıyoruz.
field-unknown-service-type = Bu hizmet türünü tanımıyoruz.
field-not-a-mail-address = Bu bir e-posta adresi değil.
field-not-a-web-address = Web adresi https:// ile başlar.
field-not-a-day = Günü şöyle yaz: 2026-12-24.
field-not-a-language = Dili kod olarak yaz: nl ya da ar (tolk).
field-not-an-area = Posta kodu ya da mahalle adı yaz.
field-not-working-days = 1 ile 90 arasında bir sayı yaz.
field-too-many-values = Burada çok fazla değer var.
field-too-many-rows = Bir seferde en çok 2000 hizmet.
field-twice = Bu ad zaten var.
field-column-missing = Bu sütun eksik.
field-column-unknown = Bu sütunu tanımıyoruz.
field-column-twice = Bu sütun iki kez var.
field-not-a-table = Bu okuyabildiğimiz bir CSV dosyası değil.
field-not-hsds = Bu okuyabildiğimiz bir HSDS dosyası değil.

# Refusals and tasks.
problem-directory-changed = Liste bu arada değişti. Yeniden bak.
task-right-call = Ara ve { $partner } kurumuna ilet: { $right } Komşu onay verdi.
