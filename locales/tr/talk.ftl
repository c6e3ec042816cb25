## The page of a thread: asker and helper, each in their own language.
talk-title = Konuşma
talk-with = { $name } ile konuşma
talk-between = { $asker } ve { $helper }
talk-neighbour = komşun
talk-you = Sen
talk-worker = { $name }, mahalle çalışanı
talk-q-joined = Mahalle çalışanı artık birlikte okuyor.
talk-empty = Henüz bir şey söylenmedi. Aşağıdan bir cümleye dokun.
talk-own-language = Sen bir cümle seçersin. Komşun onu kendi dilinde okur.
talk-own-words = Kendi sözlerin
talk-send = Gönder
talk-say-aloud = Sesli oku
talk-closes = Burada { $when } tarihine kadar konuşabilirsin.
talk-closed = Bu konuşma kapandı. Hâlâ okuyabilirsin.
talk-kept = Bitişten otuz gün sonra her şey silinir.
talk-who-reads = Bunu yalnızca ikiniz okursunuz.
talk-who-reads-too = Mahalle çalışanı { $name } de okuyor.
talk-join = Ben de okuyorum
talk-join-lead = Bunu henüz okumuyorsun. Katılırsan ikisi de görür.
talk-about-arrival = Varış
talk-about-later = Başka saat
talk-about-shop = Market
talk-about-amount = Tutar
talk-about-door = Kapı
talk-about-thanks = Evet, hayır, teşekkür
talk-datum-minutes = Kaç dakika?
talk-datum-time = Saat kaçta?
talk-datum-count = Kaç?
talk-datum-amount = Kaç euro?
talk-datum-wrong = Bu sayı olmaz. Bir bak.
talk-q-leaving = Şimdi çıkıyorum.
talk-q-there_at = Saat { $time } gelirim.
talk-q-here = Kapındayım.
talk-q-door_word = Kapı sözünü söylerim. O zaman ben olduğumu bilirsin.
talk-q-come_at = Saat { $time } gel lütfen.
talk-q-at_home = Evdeyim.
talk-q-other_time = Saat { $time } de olur mu?
talk-q-tomorrow = Bugün olmuyor. Yarın olur mu?
talk-q-time_is_good = Bu saat uygun.
talk-q-in_shop = Marketteyim.
talk-q-sold_out = Markette bu bitmiş.
talk-q-other_brand = Başka marka da olur mu?
talk-q-how_many = Kaç tane istersin?
talk-q-something_else = Başka bir şey lazım mı?
talk-q-bring_count = { $number } tane getir lütfen.
talk-q-leave_it = O zaman kalsın.
talk-q-that_is_all = Hepsi bu kadar.
talk-q-costs = { $amount } tutuyor.
talk-q-have_receipt = Fiş yanımda.
talk-q-money_ready = Tam para hazır.
talk-q-have_note = Bende { $amount } var. Üstünü verebilir misin?
talk-q-nobody_opens = Zili çaldım. Evde misin?
talk-q-left_at_door = Kapının önünde.
talk-q-ring_twice = Zili iki kez çal lütfen.
talk-q-wait_a_little = Biraz bekle. Kapıya yavaş yürüyorum.
talk-q-floor = { $number }. kattayım.
talk-q-coming_down = Aşağı iniyorum.
talk-q-put_at_door = Kapının önüne bırak.
talk-q-yes = Evet.
talk-q-no = Hayır.
talk-q-thank_you = Çok teşekkür ederim!
talk-q-gladly = Rica ederim.
talk-q-see_you = Görüşürüz!
talk-q-call_me = Beni ara lütfen.
talk-q-not_understood = Anlamadım. Başka türlü söyler misin?
talk-q-there_in = { $number ->
    [one] { $number } dakika sonra oradayım.
   *[other] { $number } dakika sonra oradayım.
 }
talk-q-late = { $number ->
    [one] { $number } dakika gecikir.
   *[other] { $number } dakika gecikir.
 }
talk-danger-sent = Mesajın yine de gönderildi. Cevabı bekleme.
