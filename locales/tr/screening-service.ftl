## That the organisation saw the extract of who helps: what the service says. nl is the source of the six.
push-screening-ends-title = Yardım: yakında biraz daha az
push-screening-ends-body = Bazı yardımlar için bir belgeyi yeniden görmek istiyoruz. Bir bak.
phone-screening-ends = Bazı yardımlar için belgeni yeniden görmek istiyoruz. Getirebilir misin?
push-screening-over-title = Yardım: şimdi biraz daha az
push-screening-over-body = Bazı yardımları şimdi yapamazsın. Diğerlerini yapabilirsin. Teşekkürler.
phone-screening-over = Bazı yardımları şimdilik yapamazsın. Diğerlerini yapabilirsin. Belgeyi yeniden görünce yine olur.
task-screening-ends = Bu yardımcının sabıka belgesi bir ay daha geçerli. Yenisini görüp göremeyeceğini sor.
problem-screening-not-known = Önce bu komşuyu tanıdığını onayla.
problem-screening-too-young = Bu komşu henüz 18 yaşında değil.
field-screening-not-seen-yet = Bu gün daha gelmedi. Bugünü veya geçmiş bir günü seç.
field-screening-reversed = Bu gün, belgeyi gördüğün günden önce.
field-screening-over = Bu gün geçti. Gelecek bir gün seç.
field-screening-too-long = Belgeyi gördüğün günden sonra üç yıl içinde bir gün seç.
