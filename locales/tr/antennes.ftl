# Ortaklar ve kartları, masada. Not yet read by a native speaker.

antenna-title = Kart ortakları
antenna-lead = Eczane, kuaför, dükkân: kart verirler.
antenna-name = Ad
antenna-kind = Hangi kart?
antenna-secrecy = Alıp götürme kartı, meslek sırrı olanlar için
antenna-shop = Bakım kartı, dükkân veya kuaför için
antenna-add = Ortak ekle
antenna-print = Kartları yazdır
antenna-end = Bitir
antenna-end-sure = { $name } kartları artık çalışmaz.
antenna-none = Henüz ortak yok.
antenna-print-none = Önce bir ortak seç.
print-give-title = Konuşmak ister misin?
print-give-text = Bu kartı al ve ara. Ya da burada birlikte doldurun.
print-shop-title = Biri için endişeli misin?
print-shop-text = Ne gördüğünü ve hangi sokakta olduğunu yaz. İsim ve sağlık yok.
print-code = Ya da kodu { $site } adresine yaz
print-danger = Tehlike mi var? 112’yi ara.
