## How long things are kept, for a coordinator. nl is the source of the six.

terms-title = Ne kadar saklıyoruz
terms-lead = Sonra kendiliğinden unuturuz. Anahtar da silinir.
terms-unconfirmed = Bu süreleri henüz kimse onaylamadı. İlk gerçek dosyadan önce onayla.
terms-first = Henüz dosya açılamaz. Önce saklama sürelerini onayla.
terms-first-look = Bak ve onayla
terms-first-ask = Bunu koordinatörün süreler sayfasında yapar.
terms-confirmed = { $name } bunu { $day } tarihinde onayladı.
terms-not_a_concern_days = Endişe yoktu
terms-unreferred_months = Hizmetsiz kapandı
terms-referred_months = Hizmetle kapandı
terms-reporter_days = Kim anlattı
terms-link_days = Hizmetin bağlantısı
terms-mail_days = E-postaların akıbeti
terms-audit_months = Kim ne yaptı
terms-in-days = Gün olarak, { $least } ile { $most } arası.
terms-in-months = Ay olarak, { $least } ile { $most } arası.
terms-everywhere = Bu tüm mahallelerin için geçerli.
terms-save = Kaydet ve onayla
terms-saved = Bundan sonra geçerli.
terms-runs = Neleri unuttuk
terms-runs-none = Henüz hiçbir şey unutulmadı.
terms-runs-quiet = Geçen hafta unutulacak bir şey yoktu.
terms-run-cases = dosya: { $count }
terms-run-reporters = anlatan: { $count }
terms-run-links = bağlantı: { $count }
terms-run-lines = satır: { $count }
