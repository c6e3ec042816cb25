task-given-up = Uygulama bunu yapamadı: {$kind}. Bekleyen biri var mı, bakın.
task-push-alarm = Bildirimler ulaşmıyor. Uygulamayı yöneten kişiyi arayın.
task-mail-down = E-postalar gitmiyor. Uygulamayı yöneten kişiyi arayın. E-postalar bekliyor, sonra kendiliğinden gidecek.
