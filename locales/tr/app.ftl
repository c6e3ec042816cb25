## The shell: what stands around every screen. Nog na te lezen.
app-name = Buurtnet
app-tagline = Komşular birbirine yardım eder
skip-to-content = İçeriğe git
main-menu = Ana menü
call = Ara
call-why = Birini ara: numaralar ve mahalle çalışanın
back = Geri
close = Kapat
next = Devam
send = Gönder
save = Kaydet
change = Değiştir
cancel = İstemiyorum
later = Sonra
yes = Evet
no = Hayır
retry = Tekrar dene
undo = Geri al
undo-seconds = { $seconds ->
    [one] { $seconds } saniye kaldı
   *[other] { $seconds } saniye kaldı
 }
loading = Bir saniye
optional = zorunlu değil
step-of = Adım { $step } / { $total }
letters-left = { $count ->
    [one] { $count } harf kaldı
   *[other] { $count } harf kaldı
 }
letters-over = { $count ->
    [one] { $count } harf fazla
   *[other] { $count } harf fazla
 }
errors-found = { $count ->
    [one] Bir şey daha gerekli
   *[other] { $count } şey daha gerekli
 }
errors-wrong = Bir şey henüz doğru değil
errors-of = { $field }: { $text }
reading = Yazı ve sesli okuma
reading-size = Yazı boyutu
reading-size-normal = Normal yazı
reading-size-big = Büyük yazı
reading-contrast = Renkler
reading-contrast-normal = Normal renkler
reading-contrast-high = Güçlü kontrast
reading-aloud = Bu sayfayı sesli oku
reading-stop = Okumayı durdur
reading-no-voice = Bu cihazda bu dil için ses yok.
language = Dil
language-hear = Dinle
language-unread = Bu çeviri henüz kontrol edilmedi.
today = Bugün
tomorrow = Yarın
day-and-date = { $day }, { $date }
offline-now = İnternet yok. En son kaydettiğimizi görüyorsun.
outbox-title = Gönderilecekler
outbox-waiting = İnternet olunca gönderilecek.
outbox-sending = Şimdi gönderiliyor.
outbox-signed-out = Yeniden giriş yapınca gönderilecek.
outbox-refused = Bu gönderilmedi.
outbox-written = Şunu yazdın:
outbox-remove = Sil
outbox-count = { $count ->
    [one] { $count } mesaj bekliyor
   *[other] { $count } mesaj bekliyor
 }
update-ready = Buurtnet’in yeni bir sürümü var.
update-now = Şimdi yenile
trouble-offline = İnternet yok. Biraz sonra tekrar dene.
trouble-signed-out = Artık giriş yapmış değilsin.
trouble-missing = Bunu bulamadık. Belki artık bitti.
trouble-busy = Şu anda yoğunluk var. Biraz sonra tekrar dene.
trouble-broken = Bizde bir sorun oldu. Tekrar dene veya ara.
error-title = Bir sorun oluştu
error-missing-title = Bu sayfa yok
error-home = Başa dön
push-empty = Senin için bir haber var.
