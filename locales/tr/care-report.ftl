# Bir endişe hakkındaki cümleler: ne okuduğumuz, sonra ne olduğu. Not yet read by a native speaker.

worry-call-first = Şu anda tehlike var mı? Önce bu numaraları ara.
worry-call-too = Kendin de arayıp isim vermeden danışabilirsin.

worry-why-loneliness = Birinin çok yalnız olduğunu okuyoruz.
worry-why-self-neglect = Birinin kendine iyi bakamadığını okuyoruz.
worry-why-cognitive = Birinin çok unuttuğunu veya kafasının karıştığını okuyoruz.
worry-why-fall-risk = Birinin düştüğünü veya evde zorlandığını okuyoruz.
worry-why-carer-overload = Birine bakan kişinin çok yorulduğunu okuyoruz.
worry-why-poverty-debt = Para sıkıntısı okuyoruz.
worry-why-food = Yiyeceğin az olduğunu okuyoruz.
worry-why-energy = Evin soğuk veya karanlık olduğunu okuyoruz.
worry-why-housing = Birinin kötü koşullarda oturduğunu veya çıkması gerektiğini okuyoruz.
worry-why-homeless = Birinin uyuyacak yeri olmadığını okuyoruz.
worry-why-mental = Birinin ruhsal olarak zorlandığını okuyoruz.
worry-why-suicide = Birinin belki yaşamak istemediğini okuyoruz.
worry-why-addiction = Alkol, uyuşturucu, kumar veya ilaç sorunu okuyoruz.
worry-why-partner-violence = Evde şiddet okuyoruz.
worry-why-elder-abuse = Birinin bir yaşlıya zarar veriyor olabileceğini okuyoruz.
worry-why-child-safety = Bir çocuğun güvende olmayabileceğini okuyoruz.
worry-why-missing = Birinin bir süredir görülmediğini okuyoruz.
worry-why-unsafe-home = Evde tehlike okuyoruz.
worry-why-rights = Evrak veya haklarla ilgili sorun okuyoruz.
worry-why-newcomer = Birinin ülkede veya dilde yeni olduğunu okuyoruz.
worry-why-youth = Bir gencin zorlandığını okuyoruz.
worry-why-grief = Bir kayıp okuyoruz.
worry-why-discrimination = Zorbalık veya nefret okuyoruz.
worry-why-neighbour-conflict = Komşular arasında rahatsızlık okuyoruz.
worry-why-public-space = Sokak veya meydanla ilgili bir şey okuyoruz.
worry-why-structural = Birçok insan için işlemeyen bir şey okuyoruz.

worry-next-soon = Mahalle çalışanı çalışma saatlerinde buna en kısa zamanda bakar.
worry-next-week = Mahalle çalışanı buna bir sonraki iş günü bakar.
worry-next-later = Mahalle çalışanı buna üç iş günü içinde bakar.
worry-next-elsewhere = Bu bir kişi için endişe değil. Kimin çözebileceğini gösteriyoruz.
worry-next-small-help = Bu küçük bir istek gibi. Komşularına sorabilirsin.
worry-next-good-news = Bunu okumak güzel. Bu bir endişe değil.

## The discretion agreement, version 1
discretion-1-quiet = Gördüğümü ve duyduğumu başkasına anlatmam.
discretion-1-facts = Mahalle çalışanına yalnızca gördüğümü veya duyduğumu söylerim.
discretion-1-ask = Güvenliyse önce kişiye sorarım.
discretion-1-danger = Tehlikede önce 112 veya 101’i ararım.
discretion-1-stop = Yardımı bıraksam da bu geçerlidir.

## What went wrong
problem-discretion-first = Önce anlaşmamızı oku. Sonra bunu yapabilirsin.
problem-discretion-changed = Anlaşmamız yenilendi. Yeniden oku.
problem-signal-danger-first = Şu anda tehlike var mı? Önce ara. Hiçbir şey saklamadık.
problem-signal-elsewhere = Bu bir kişi için endişe değil. Belediye veya bir komşu yardım edebilir.
problem-card-not-valid = Bu kod doğru değil ya da artık geçerli değil.
field-health-fact = Birinin sağlığı bu karta yazılmaz.
field-not-on-this-card = Bu, bu karta yazılmaz.
