task-given-up = Uygulama bunu yapamadı: {$kind}. Bekleyen biri var mı, bakın.
task-push-alarm = Bildirimler ulaşmıyor. Uygulamayı yöneten kişiyi arayın.
