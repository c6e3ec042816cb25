## The 26 kinds of worry. nl is the source of the six.

# The kinds of worry.
signal-type-loneliness = Yalnızlık
signal-type-self_neglect = Kendine bakmıyor
signal-type-cognitive = Unutkanlık veya bunama
signal-type-fall_risk = Düşme veya evde tek başına idare edememe
signal-type-carer_overload = Yakınına bakan kişi çok yorgun
signal-type-poverty_debt = Para sıkıntısı veya borç
signal-type-food = Yiyecek yok
signal-type-energy = Ev soğuk veya karanlık
signal-type-housing = Kötü konut veya evden çıkarılma
signal-type-homeless = Yatacak yer yok
signal-type-mental = Ruhsal sıkıntı
signal-type-suicide = İntiharı düşünüyor
signal-type-addiction = Alkol, uyuşturucu, kumar veya hap
signal-type-partner_violence = Ev içi şiddet
signal-type-elder_abuse = Yaşlıya kötü muamele
signal-type-child_safety = Bir çocuk için endişe
signal-type-missing = Bir süredir görülmedi
signal-type-unsafe_home = Evde tehlike
signal-type-rights = Haklar veya evraklar tıkandı
signal-type-newcomer = Ülkede veya dilde yeni
signal-type-youth = Zorlanan bir genç
signal-type-grief = Yas veya kayıp
signal-type-discrimination = Zorbalık, nefret veya ayrımcılık
signal-type-neighbour_conflict = Komşular arası kavga veya rahatsızlık
signal-type-public_space = Sokak veya trafik
signal-type-structural = Birçok kişi için işlemiyor
signal-type-small_help = Bir hizmetin istediği küçük yardım
