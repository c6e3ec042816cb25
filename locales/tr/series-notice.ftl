## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Bu kez gerekmiyor
push-resting-body = { $what }, { $when }. Teşekkürler. Belki başka bir zaman.
phone-resting = Bu kez gerekmiyor. Belki başka bir zaman. { $what }, { $when }.
push-holiday-title = Resmî tatilde kimse gelmez
push-holiday-body = Sonraki: { $what }, { $when }.
phone-holiday = Resmî tatilde kimse gelmez. Sonraki: { $what }, { $when }.
push-goes-on-title = Bu hâlâ her seferinde gerekli mi?
push-goes-on-body = Sonraki: { $what }, { $when }. Devam mı? Bir dokunuş yeter.
phone-goes-on = Bu hâlâ her seferinde gerekli mi? Sonraki: { $what }, { $when }.
push-first-title = Bir kez daha yardım eder misin?
push-first-body = { $what }, { $when }. Önce sana soruyoruz.
phone-first = Bir kez daha yardım eder misin? Önce sana soruyoruz. { $what }, { $when }.
task-scope-hours = Bu kişi bir haftada çok saat istiyor: { $what }. Bu bir hizmetin işi mi?
