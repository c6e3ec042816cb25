task-given-up = Uygulama bunu yapamadı: {$kind}. Bekleyen biri var mı, bakın.
task-push-alarm = Bildirimler ulaşmıyor. Uygulamayı yöneten kişiyi arayın.
problem-task-closed = Bu görev zaten bitti.
problem-task-taken = Bu görev bir meslektaşta.
problem-push-on-shared-device = Ortak telefona bildirim göndermiyoruz.
