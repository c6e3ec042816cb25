# This device: who uses it. (nog na te lezen)
device-title = Bu cihaz
device-own = Bu cihazı yalnızca sen kullanıyorsun.
device-share = Başka biri de kullanıyor
device-share-title = Bu cihazı paylaşıyor musunuz?
device-share-push = Bu cihazda bildirimler kapanır.
device-share-kept = Burada senden sakladıklarımız hemen silinir.
device-share-idle = On beş dakika kullanmazsan oturumunu kapatırız.
device-share-waiting = Gönderilmeyi bekleyenler de silinir.
device-share-yes = Evet, bu cihazı paylaşıyoruz
device-share-no = Hayır, yalnızca ben
device-back = Cihazı yine tek başına mı kullanıyorsun?
device-back-how = Bir kodla yeniden giriş yap.
device-no-push = Paylaşılan cihaza bildirim göndermiyoruz.
