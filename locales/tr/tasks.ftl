task-given-up = Uygulama bunu yapamadı: {$kind}. Bekleyen biri var mı, bak.
task-push-alarm = Bildirimler ulaşmıyor. Uygulamayı yöneten kişiyi ara.
task-mail-down = E-postalar gitmiyor. Uygulamayı yöneten kişiyi ara. E-postalar bekliyor, sonra kendiliğinden gidecek.
