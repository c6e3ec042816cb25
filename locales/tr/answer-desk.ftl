## The card of a referral: what to say on the phone, and what stands on paper.
paper-card-title = Kuruma ne diyeyim?
card-say = Şunu söyle
card-share = Anlatabileceklerin
card-share-none = Şimdi hiçbir şey anlatılamaz.
card-ask = Şunu sor
card-print = Kartı yazdır
card-none = Şimdi kart yok. Yeni kod için soruyu yeniden gönder.
card-what = Bir mahalle çalışanı kurumunuza bir şey soruyor. Hesapsız yanıtlarsınız.
card-page = Adres
card-reference = Numara
paper-card-code = Yanıt kodu
card-rather-call = Aramak mı istersiniz? { $worker }, { $phone }
desk-kind-reverse_referral = Kurum küçük yardım istiyor
