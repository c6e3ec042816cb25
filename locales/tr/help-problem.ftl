## Why a step with a request is refused.
problem-own-request = Bu senin kendi isteğin.
problem-no-longer-open = Bu istek çözüldü. Baktığın için teşekkürler.
problem-already-answered = Buna zaten cevap verdin.
problem-needs-more-trust = Önce mahalle ekibi seni daha iyi tanımalı.
problem-not-asked = Bu istek sana sorulmadı.
problem-not-assigned = Burada yardım eden komşu sen değilsin.
problem-not-possible-now = Bu şimdi mümkün değil.
problem-not-yet = Bu ancak zamanı gelince olur.
problem-when-past = O gün ya da saat geçti.
problem-when-too-far = Bu çok ileri. Üç ay içinde bir gün seç.
problem-held = Mahalle ekibi bu isteği bekletiyor.
problem-too-long-ago = Üzerinden çok zaman geçti. Yeniden sor.
problem-too-many-living = Zaten yirmi açık isteğin var. Önce birini bitir.
problem-too-many-series = Zaten tekrarlanan beş isteğin var. Önce birini durdur.
problem-emergency = Bu acil görünüyor. Hemen 112’yi ara.
problem-too-young = Bunun için 18 yaşında olmalısın.
problem-not-as-wished = İsteyen kişi bir kadın ya da bir erkek tercih ediyor. Başka birini seç.

# Waarom ik?
why-walk = Yakında oturuyorsun
why-talent = Bunu yapmayı seviyorsun
why-language = Aynı dili konuşuyorsunuz
why-again = Bunu birlikte yaptınız
why-rested = Bir süredir dinlendin
why-newcomer = Yardımda yenisin
problem-amount-not-here = Burada bir şey alınmıyor ya da zaten ödendi.
problem-amount-settled = Bu zaten ödendi. Yanlış mı? Ekibi ara.
problem-amount-missing = Henüz bir tutar söylenmedi.
problem-company-not-here = Bunu geleceğin kesinleşince ve bitmeden söyle.
problem-company-alone = Burada tek ziyaretçi tercih ediliyor.
problem-company-not-possible = Bu şimdi mümkün değil. Başka birine sor ya da tek başına gel.
field-amount-too-high = Burada alışveriş en çok { $max } euro tutar. Daha fazlaysa ekibi ara.
problem-note-changed = Not değişti. Lütfen yeniden oku.
problem-company-screened = Buraya yalnızca incelenmiş biri birlikte gelebilir. Tek başına gel ya da öyle birine sor.
problem-does-not-help = Bu kişi burada henüz yardım etmiyor.
problem-too-many-organisations = Burada zaten yeterince kuruluş var.
