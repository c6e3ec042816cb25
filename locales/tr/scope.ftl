# The sentences of the scope guard. Not yet read by a native speaker.

## Danger: shown first, with the help lines
scope-emergency = Şu anda tehlike var mı? Önce bu numaraları ara. İsteğini kimseye göstermiyoruz.

## Not small help
scope-redirect = Bunun için daha iyi bir yardım var.
scope-redirect-worker = Mahalle çalışanı seninle birlikte çözüm arar.

## Somebody reads first
scope-hold-worker = Bunu önce mahalle çalışanı okur. Sonra sana haber veririz.
scope-hold-other = İsteğin görünmeden önce mahalle çalışanı bakar.
scope-hold-verified = Bunu yalnızca mahalle çalışanının iyi tanıdığı komşulara sorarız.
scope-unread = İsteğin şimdi gönderilir. Kendi sözlerin, mahalle çalışanı okuyunca eklenir.

## What was hidden
scope-masked-code = Komşular kodu görmez. Onu yalnızca yardıma gelen kişiye söyle.
scope-masked-key = Evine nasıl girileceğini gizledik.
scope-masked-phone = Bir telefon numarasını gizledik. Yardım eden kişi onu sonra alır.
scope-masked-mail = Bir e-posta adresini gizledik.
scope-masked-account = Bir hesap veya kart numarasını gizledik.
scope-masked-address = Bir adresi gizledik. Onu yalnızca yardıma gelen kişi görür.

## Tips
scope-tip-key = Anahtar mı veriyorsun? Mahalle çalışanının anahtar kâğıdını kullan.
scope-tip-bank-card = Banka kartını veya şifreni asla verme. Komşuna da verme.
scope-tip-child = Çocuk yardım edenle yalnız mı kalacak? O zaman mahalle çalışanı da bakar.
scope-tip-talk = Biriyle konuşmak ister misin? 106’yı ara (Felemenkçe), gece gündüz.
scope-tip-often = Sık sık bir yere gitmen mi gerekiyor? Minder Mobielen Centrale de götürür.

## Why a boundary exists
scope-why-nursing = Yara bakımı veya ilaç vermek hemşirenin işidir.
scope-why-personal-care = Yıkanma ve giyinmeye yardım, eğitimli kişilerin işidir.
scope-why-lifting = Birini kaldırmak senin için de yardım eden için de tehlikelidir.
scope-why-money = Komşular birbirinin para ve banka işini yapmaz. Böylece herkes güvende kalır.
scope-why-debt = Borçların varsa ücretsiz yardım hakkın var.
scope-why-food-need = Bir komşu yemek verebilir. Ayrıca yardım alma hakkın var.
scope-why-legal = Hukuk soruları için ücretsiz danışma var.
scope-why-structural-care = Komşular küçük yardım içindir. Sürekli yardım için hizmetler var.
scope-why-risky-work = Bu iş tehlikeli ve çoğu zaman sigortasız.
scope-why-medical-transport = Tıbbi taşıma için eğitimli şoförler var.
scope-why-house-move = Bu tek bir komşu için çok büyük. Ne mümkün, birlikte bakarız.
scope-why-childcare-long = Bebek, gece veya sabit günler için tanınmış bakım yerleri var.
scope-why-violence = Kimse sana zarar veremez. Önce senin güvenliğin.
scope-why-suicide = Bu çok ağır görünüyor. Şimdi biriyle konuş, gece gündüz, adını söylemeden.
scope-why-medical-emergency = Bir komşuyu bekleme. Her dakika önemli.
scope-why-commercial = Buurtnet ücretsiz komşu yardımıdır. Satış ve ücretli iş buraya uymaz.
scope-why-dating-sexual = Buurtnet partner arama yeri değildir.
scope-why-illegal = Buna Buurtnet’te izin yok. Mahalle çalışanı da okur.
scope-why-missing-person = Zili çal ve telefon et. Tehlike mi var? O zaman 112’yi veya 101’i ara.

## Services, by type
scope-service-buurtwerker = mahalle çalışanı
scope-service-ocmw = OCMW, sosyal hizmet
scope-service-caw = CAW: her soruya yardım
scope-service-dmw = sağlık sandığının sosyal hizmeti
scope-service-gbo = ortak sosyal danışma (GBO)
scope-service-ldc = yerel hizmet merkezi
scope-service-huisarts = aile hekimi
scope-service-wgc = mahalle sağlık merkezi
scope-service-thuisverpleging = evde hemşirelik
scope-service-gezinszorg = evde aile bakımı
scope-service-mmc = az hareketliler için ulaşım
scope-service-cgg = ruh sağlığı merkezi
scope-service-eerstelijnspsycholoog = birinci basamak psikoloğu
scope-service-vk = çocuk istismarı güven merkezi
scope-service-politie-wijk = mahalle polisi
scope-service-huis-van-het-kind = çocuk evi (Huis van het Kind)
scope-service-clb = CLB, öğrenciler için
scope-service-jac = JAC, gençler için
scope-service-voedselhulp = gıda yardımı veya sosyal bakkal
scope-service-woonmaatschappij = sosyal konut kurumu
scope-service-huurdersbond = kiracılar birliği
scope-service-mantelzorgvereniging = bakım verenler derneği
scope-service-oppasdienst = sağlık sandığının refakat hizmeti
scope-service-agentschap-integratie = entegrasyon kurumu
scope-service-karweidienst = tamirat hizmeti
scope-service-buurtbemiddeling = mahalle arabuluculuğu
scope-service-lac = enerji ve su komisyonu (LAC)
scope-service-justitiehuis-1e-lijn = avukattan ücretsiz danışma
